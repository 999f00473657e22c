import { hasBlank } from '../../../../shared/domain/access-report/blanks.ts';
import { asPerson } from '../people.ts';
import { close, found, received, type RequestInHand, search, sendLatest, SIGNATORY } from '../request-in-hand.ts';
import type { Scene, Story } from '../story.ts';

/** Answered with an access report, well within the month. */
export const grantedAccess: Story = {
  office: 'malta',
  began: () => 70,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Søren Eksempelsen',
        country: 'DK',
        email: 'soeren.eksempelsen@example.org',
      }),
      language: 'da',
      rights: ['access'],
      words: 'Jeg vil gerne vide, hvilke oplysninger I har om mig fra jeres undersøgelser.',
      inShort: 'Asks what is held about him from the surveys.',
      activities: ['PA-09'],
    });
    const asked = scene.on(66);
    for (const system of request.now().systems) {
      scene.on(66);
      const looked = await search(scene, request, system, asked, 'Marketing team');
      const on = scene.on(61);
      await found(scene, request, looked, { on, result: 'found', note: 'Two answered surveys.' });
    }
    const extractedOn = scene.on(61);
    await request.act((at) =>
      scene.core.requests.data.type({
        ...at,
        title: 'Survey answers',
        system: 'Survey tool (made up)',
        extractedOn,
        columns: ['Answered on', 'Survey', 'Question', 'Answer'],
        rows: [
          [scene.ago(412), 'Satisfaction', 'How often do you test a restore?', 'Every quarter'],
          [scene.ago(412), 'Satisfaction', 'Would you recommend us?', 'Yes'],
          [scene.ago(160), 'New functions', 'Which function do you miss?', 'A report by e-mail'],
        ],
      }),
    );
    const on = scene.on(52);
    await writeReport(scene, request);
    await sendLatest(scene.core, request, on);
    await close(scene, request, 'access', { outcome: 'granted', on });
  },
};

/** What the register can say is confirmed, the rest struck; then the report is finished. */
async function writeReport({ core }: Scene, request: RequestInHand): Promise<void> {
  const requestId = request.now().id;
  const { accessReport } = core.documents;
  const fresh = await accessReport.get({ requestId });
  const decided = await accessReport.decide({
    requestId,
    version: fresh.version,
    lines: fresh.lines.map(({ id, text }) => ({
      id,
      text,
      decision: text === '' || hasBlank(text) ? ('struck' as const) : ('confirmed' as const),
    })),
  });
  const { version } = await accessReport.set({
    requestId,
    version: decided.version,
    dataHeld: true,
    introduction: '',
    closing: '',
    signatory: SIGNATORY,
  });
  const finishing = await accessReport.finish({ requestId, version });
  let step = await finishing.next();
  while (step.done !== true) step = await finishing.next();
}
