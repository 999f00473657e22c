import { fieldsOf } from '../register/fields.ts';
import { SYSTEM } from '../register/kinds.ts';
import { type Activity, ACTIVITIES, ENGAGED, type FlowScene, RECIPIENTS, SOURCES, SYSTEMS } from './flow-scene.ts';
import type { Common } from './fold.ts';
import { countryNode, namedNode, recordNode } from './nodes.ts';
import { stateOf } from './places.ts';

const byCountry = (country: string): Common => ({ by: 'country', value: country });

function goesTo({ drawing, depth, transfers, law }: FlowScene, from: string, country: string): void {
  if (country === '') return;
  const node = countryNode(country, ENGAGED + depth, stateOf(country, transfers, law));
  drawing.draw(from, drawing.place(node), 'in');
}

/** Processors beside the recipients, and behind them those they engage. */
export function drawProcessors(scene: FlowScene): void {
  const { drawing, processors, levels } = scene;
  for (const [id, level] of levels) {
    const engaged = processors.get(id);
    if (engaged === undefined) continue;
    const country = engaged.countries[0] ?? '';
    const stage = level === 0 ? RECIPIENTS : ENGAGED + level - 1;
    drawing.place(recordNode({ ...engaged.row, country }, stage), byCountry(country));
    for (const each of engaged.countries) goesTo(scene, id, each);
    for (const parent of engaged.parentIds) if (levels.has(parent)) drawing.draw(parent, id, 'engages');
  }
}

/** One activity with where its data come from, are kept and go to. */
export function drawActivity(scene: FlowScene, activity: Activity): void {
  const { drawing } = scene;
  const { row, fields } = activity;
  const here = drawing.place(recordNode(row, ACTIVITIES), { by: 'department', value: fields.department });
  for (const { name, kind } of fields.sources)
    drawing.draw(drawing.place(namedNode('source', name, SOURCES), { by: 'kind', value: kind }), here, 'provides');
  const throughSystem = new Set(fields.systemIds.flatMap((id) => drawSystem(scene, here, id)));
  for (const id of fields.processorIds)
    if (scene.processors.has(id) && !throughSystem.has(id)) drawing.draw(here, id, 'processed-by');
  drawRecipients(scene, here, activity);
}

/** A system the activity uses; gives the processors that run it, which the activity then needs no line to. */
function drawSystem(scene: FlowScene, from: string, id: string): string[] {
  const { drawing, systems, processors } = scene;
  const system = systems.get(id);
  if (system === undefined) return [];
  const { country, kind, processorIds } = fieldsOf(SYSTEM, system);
  const here = drawing.place(recordNode({ ...system, country }, SYSTEMS), { by: 'kind', value: kind });
  drawing.draw(from, here, 'kept-in');
  goesTo(scene, here, country);
  const running = processorIds.filter((processor) => processors.has(processor));
  for (const processor of running) drawing.draw(here, processor, 'run-by');
  return running;
}

/** Recipients of today that are not drawn as processors already. */
function drawRecipients(scene: FlowScene, from: string, { fields }: Activity): void {
  const { drawing, processors, today } = scene;
  const named = new Set(fields.processorIds.map((id) => processors.get(id)?.row.title.toLowerCase()));
  for (const { name, country, until } of fields.recipients) {
    if (named.has(name.toLowerCase()) || (until !== '' && until < today)) continue;
    const recipient = drawing.place(namedNode('recipient', name, RECIPIENTS, country), byCountry(country));
    drawing.draw(from, recipient, 'disclosed-to');
    goesTo(scene, recipient, country);
  }
}
