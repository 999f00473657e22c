import { hasBlank } from '../../../../shared/domain/access-report/blanks.ts';
import { asPerson } from '../people.ts';
import { found, received, search } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Half of the report's lines are decided; what the register leaves blank is still to be written. */
export const accessInPreparation: Story = {
  office: 'malta',
  began: () => 12,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Marisol Ejemplo Ficticia',
        country: 'ES',
        email: 'marisol.ejemplo@example.org',
      }),
      language: 'es',
      rights: ['access'],
      words:
        'Solicito una copia de todos los datos personales que tienen sobre mí y saber a quién se los han comunicado.',
      inShort: 'Asks for a copy of all data and who received them. Customer for a year.',
      activities: ['PA-01', 'PA-03'],
    });
    const { core } = scene;
    const lineId = request.line('access').id;
    await request.act((at) => core.requests.tasks.plan({ ...at, lineId }));

    const asked = scene.on(10);
    for (const system of request.now().systems.slice(0, 2)) {
      scene.on(10);
      const looked = await search(scene, request, system, asked, 'Order desk');
      const on = scene.on(6);
      await found(scene, request, looked, { on, result: 'found', note: 'See the table.' });
    }
    const extractedOn = scene.on(6);
    await request.act((at) =>
      core.requests.data.type({
        ...at,
        title: 'Orders',
        system: 'Order database (made up)',
        extractedOn,
        columns: ['Order number', 'Ordered on', 'Product', 'Amount (EUR)', 'State'],
        rows: [
          ['A-30117', scene.ago(371), 'Sample licence, 1 year', '395.00', 'Complete'],
          ['A-30562', scene.ago(198), 'Support package, small', '120.00', 'Complete'],
          ['A-30911', scene.ago(40), 'Sample licence, renewal, 1 year', '355.50', 'Complete'],
        ],
      }),
    );

    scene.on(3);
    const requestId = request.now().id;
    const report = await core.documents.accessReport.get({ requestId });
    const sayable = report.lines.filter(({ text }) => text !== '' && !hasBlank(text));
    await core.documents.accessReport.decide({
      requestId,
      version: report.version,
      lines: sayable
        .slice(0, Math.ceil(sayable.length / 2))
        .map(({ id, text }) => ({ id, text, decision: 'confirmed' as const })),
    });
  },
};
