import type { Fault } from './rules.ts';
import { decoded } from '../reading/file.ts';
import type { PdfFile } from '../reading/file.ts';
import { Ref, Text, nameOf, numberOf, textOf } from '../reading/values.ts';
import type { Dict } from '../reading/values.ts';
import { createFaults } from './faults.ts';

const PROFILE_SIGNATURE_AT = 36;
const PROFILE_SPACE_AT = 16;
const PROFILE_CLASS_AT = 12;
/** Permission to extract text for accessibility (ISO 32000-1, table 22, bit 10). */
const ACCESSIBILITY = 512;

const profileVersion = (profile: string): number => profile.charCodeAt(8);

type Demand = ReturnType<typeof createFaults>['demand'];

const checkIntent = (file: PdfFile, demand: Demand): void => {
  const intents = file.list(file.catalog.get('OutputIntents'));
  const intent = file.dict(intents[0]);
  demand('output intent', intents.length === 1 && nameOf(intent.get('S')) === 'GTS_PDFA1');
  const profile = file.stream(intent.get('DestOutputProfile'));
  if (!profile) {
    demand('output profile', false, 'none');
    return;
  }
  const bytes = decoded(profile).toString('latin1');
  const rgb = bytes.startsWith('RGB ', PROFILE_SPACE_AT) && numberOf(profile.dict.get('N')) === 3;
  const kind = ['mntr', 'prtr', 'scnr', 'spac'].some((device) => bytes.startsWith(device, PROFILE_CLASS_AT));
  const version = profileVersion(bytes);
  demand(
    'output profile',
    bytes.startsWith('acsp', PROFILE_SIGNATURE_AT) && rgb && kind && version >= 2 && version < 5,
  );
};

/** Counts the entries of an outline level and checks how they are chained; open ones count with their children. */
const checkLevel = (file: PdfFile, parent: Dict, demand: Demand): number => {
  const pages = new Set(file.pages.map(({ id }) => id));
  let visible = 0;
  let previous: Ref | null = null;
  for (let at = parent.get('First'); at instanceof Ref;) {
    const entry = file.dict(at);
    const destination = file.list(entry.get('Dest'))[0];
    const title = textOf(file.resolve(entry.get('Title')));
    demand('outline title', title !== undefined && title.trim() !== '');
    demand('outline destination', destination instanceof Ref && pages.has(destination.id));
    const before = entry.get('Prev');
    demand('outline chain', (before instanceof Ref ? before.id : null) === (previous?.id ?? null));
    const below = checkLevel(file, entry, demand);
    const count = numberOf(entry.get('Count')) ?? 0;
    demand('outline count', Math.abs(count) === below, title);
    visible += 1 + (count > 0 ? count : 0);
    previous = at;
    at = entry.get('Next');
  }
  const last = parent.get('Last');
  demand('outline chain', (last instanceof Ref ? last.id : null) === (previous?.id ?? null));
  return visible;
};

export const documentRules = (file: PdfFile, bytes: Buffer): readonly Fault[] => {
  const { list, demand } = createFaults();
  demand('header', bytes.subarray(0, 9).toString('latin1') === '%PDF-1.7\n');
  demand('binary mark', bytes[9] === 0x25 && bytes.subarray(10, 14).every((byte) => byte > 127));
  const ids = file.list(file.trailer.get('ID'));
  demand('file identifier', ids.length === 2 && ids.every((id) => id instanceof Text && id.bytes.length === 16));
  demand('end of file', /%%EOF(\r\n|\r|\n)?$/.test(bytes.subarray(-8).toString('latin1')));
  const security = file.trailer.get('Encrypt');
  demand('not encrypted', security === null || file.opened);
  const permissions = numberOf(file.dict(security).get('P')) ?? -1;
  demand('reading aloud allowed', (permissions & ACCESSIBILITY) !== 0);
  const { catalog } = file;
  demand('language', /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(textOf(file.resolve(catalog.get('Lang'))) ?? ''));
  const marking = file.dict(catalog.get('MarkInfo'));
  demand('marked', file.resolve(marking.get('Marked')) === true);
  demand('no suspects', file.resolve(marking.get('Suspects')) !== true);
  demand('title shown', file.dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true);
  const names = file.dict(catalog.get('Names'));
  const active = ['OpenAction', 'AA', 'AcroForm'].filter((key) => catalog.entries.has(key));
  demand('nothing active', active.length === 0 && !names.entries.has('JavaScript'), active.join());
  const conditional = ['OCProperties', 'Requirements', 'NeedsRendering', 'Perms', 'Collection'];
  const alternative = names.entries.has('AlternatePresentations');
  demand('nothing conditional', !alternative && conditional.every((key) => !catalog.entries.has(key)));
  checkIntent(file, demand);
  const outline = file.dict(catalog.get('Outlines'));
  demand('outline', file.pages.length < 2 || outline.get('First') instanceof Ref);
  const visible = checkLevel(file, outline, demand);
  demand('outline count', visible === (numberOf(outline.get('Count')) ?? 0));
  return list;
};
