import { asPerson } from '../people.ts';
import { ask, received } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Years of support tickets: London asked which are meant. Under UK law the clock stands still for access meanwhile. */
export const clarificationLondon: Story = {
  office: 'london',
  began: () => 10,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Rhys Enghraifft-Jones',
        country: 'GB',
        email: 'rhys.enghraifft@example.org',
      }),
      language: 'en',
      rights: ['access'],
      words: 'Under the UK GDPR I ask for everything you hold about me, from any system and any year.',
      inShort: 'Was a reseller’s support contact for nine years.',
      activities: ['PA-03', 'PA-16'],
    });
    const on = scene.on(8);
    await ask(scene, request, on, {
      kind: 'clarification',
      rights: ['access'],
      reason: 'Your name stands in more than four thousand support tickets of the companies you worked for.',
      words: 'Please tell us whether you mean all of them, or those of a certain company, time or subject.',
    });
  },
};
