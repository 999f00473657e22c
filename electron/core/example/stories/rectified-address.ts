import { sampleRequester } from '../people.ts';
import { close, received, tellOutcome } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The address is corrected; of those who had the old one, some are told and one has answered (Art. 19). */
export const rectifiedAddress: Story = {
  office: 'malta',
  began: () => 24,
  tell: async (scene) => {
    const { person, language, words, wordsInEnglish } = sampleRequester('P-03');
    const request = await received(scene, {
      who: person,
      language,
      rights: ['rectification'],
      words,
      inShort: wordsInEnglish,
      activities: ['PA-16'],
    });
    const on = scene.on(14);
    await close(scene, request, 'rectification', { outcome: 'granted', on });
    await tellOutcome(scene, request, on, ['rectification'], {
      done: 'Your delivery address: it is the one you gave us.',
    });

    const { notices19 } = scene.core.requests;
    const [first, second] = request.now().notices19;
    const sentOn = scene.on(13);
    const answeredOn = scene.workday(7);
    for (const [notice, answer] of [[first, answeredOn] as const, [second, ''] as const]) {
      if (notice === undefined) continue;
      scene.on(answer === '' ? 13 : 7);
      await request.act((at) =>
        notices19.record({
          ...at,
          noticeId: notice.id,
          sentOn,
          answeredOn: answer,
          evidence: answer === '' ? 'E-mail of the same day.' : 'Confirmed that the address was changed.',
          impossible: '',
        }),
      );
    }
  },
};
