import { asPerson } from '../people.ts';
import { received } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Came in this morning; nothing was done yet. */
export const loggedToday: Story = {
  office: 'malta',
  began: () => 0,
  tell: async (scene) => {
    await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Aoife Ní Shampla',
        country: 'IE',
        email: 'aoife.nishampla@example.org',
      }),
      language: 'en',
      rights: ['access'],
      words: 'Hello, what do you know about me from your website? I only ever downloaded the trial version.',
      inShort: 'Not yet linked to any activity.',
      activities: [],
    });
  },
};
