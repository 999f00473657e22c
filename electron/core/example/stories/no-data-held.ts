import { sampleRequester } from '../people.ts';
import { close, found, received, search, tellOutcome } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Looked everywhere the register points to, found nothing, and said so. */
export const noDataHeld: Story = {
  office: 'malta',
  began: () => 48,
  tell: async (scene) => {
    const { person, language, words, wordsInEnglish, channel } = sampleRequester('P-08');
    const request = await received(scene, {
      who: person,
      language,
      rights: ['access', 'rectification'],
      words: '',
      inShort: wordsInEnglish,
      activities: ['PA-03'],
      channel,
      more: { takenBy: 'Telephone desk, Malta', spokenWords: words },
    });
    const asked = scene.on(45);
    for (const system of request.now().systems) {
      scene.on(45);
      const looked = await search(scene, request, system, asked, 'Support team');
      const on = scene.on(40);
      await found(scene, request, looked, {
        on,
        result: 'nothing',
        note: 'Looked for the name in both spellings, the number and the address.',
      });
    }
    const on = scene.on(30);
    const ground = 'Calls about our products are not recorded, and no note of yours was kept.';
    await close(scene, request, 'access', { outcome: 'no-data-held', on, ground });
    await close(scene, request, 'rectification', { outcome: 'not-applicable', on, ground });
    await tellOutcome(scene, request, on, ['access', 'rectification']);
  },
};
