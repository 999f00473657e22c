import { sampleRequester } from '../people.ts';
import { close, received } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** After a call the person took both requests back. */
export const withdrawnObjection: Story = {
  office: 'malta',
  began: () => 34,
  tell: async (scene) => {
    const { person, language, words, wordsInEnglish } = sampleRequester('P-04');
    const request = await received(scene, {
      who: person,
      language,
      rights: ['objection', 'restriction'],
      words,
      inShort: wordsInEnglish,
      activities: ['PA-11'],
    });
    const on = scene.on(27);
    await request.act((at) =>
      scene.core.requests.contacts.note({
        ...at,
        on,
        at: '14:20',
        direction: 'in',
        by: 'phone',
        with: person.name,
        words:
          'Had taken our question about payment in advance for a credit check. None was made. Takes both requests back and confirms by e-mail.',
      }),
    );
    const ground = 'Taken back by telephone, confirmed by e-mail the same day.';
    await close(scene, request, 'objection', { outcome: 'withdrawn', on, ground });
    await close(scene, request, 'restriction', { outcome: 'withdrawn', on, ground });
  },
};
