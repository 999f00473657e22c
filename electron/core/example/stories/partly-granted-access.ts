import { asPerson } from '../people.ts';
import { close, received, tellOutcome } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Everything but the advice of our solicitors: said so, with the provision. */
export const partlyGrantedAccess: Story = {
  office: 'london',
  began: () => 60,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Imogen Placeholder',
        country: 'GB',
        email: 'imogen.placeholder@example.org',
      }),
      language: 'en',
      rights: ['access'],
      words: 'Please send me all correspondence about my warranty claim, including what you wrote to your lawyers.',
      inShort: 'A claim for a lost backup is threatened.',
      activities: ['PA-03', 'PA-12'],
    });
    const on = scene.on(36);
    await close(scene, request, 'access', {
      outcome: 'partly-granted',
      on,
      ground:
        'You receive all correspondence with you and about your claim. What we wrote to our solicitors, and they to us, is not part of it.',
      grounds: [
        {
          ground: 'uk-s2-19',
          facts: 'Eleven mails between the claims desk and the solicitors, written to obtain advice on the claim.',
          necessity: 'They are advice in confidence; leaving out single passages would not keep it.',
        },
      ],
    });
    await tellOutcome(scene, request, on, ['access']);
  },
};
