import { sampleRequester } from '../people.ts';
import { found, received, search } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The file for another provider is nearly ready, and the date is near. */
export const portabilityDueSoon: Story = {
  office: 'london',
  began: ({ receivedForDueIn }) => receivedForDueIn(3),
  tell: async (scene) => {
    const { person, language, words, wordsInEnglish, channel } = sampleRequester('P-05');
    const request = await received(scene, {
      who: person,
      language,
      rights: ['portability'],
      words,
      inShort: wordsInEnglish,
      activities: ['PA-02'],
      channel,
    });
    const lineId = request.line('portability').id;
    const { tasks } = scene.core.requests;
    await request.act((at) => tasks.plan({ ...at, lineId }));

    const asked = scene.on(20);
    for (const system of request.now().systems) {
      scene.on(20);
      const looked = await search(scene, request, system, asked, 'Accounts team');
      const on = scene.on(16);
      await found(scene, request, looked, { on, result: 'found', note: 'Account details and settings.' });
    }
    const on = scene.on(4);
    for (const { id, kind, doneOn } of request.now().tasks)
      if (doneOn === '' && (kind === 'search-system' || kind === 'ask-owner' || kind === 'export'))
        await request.act((at) => tasks.finish({ ...at, taskId: id, on, evidence: '' }));
    await request.act((at) =>
      scene.core.requests.addNote({
        ...at,
        note: 'The export is a JSON file of 14 kB. Still to be read through and sent.',
      }),
    );
  },
};
