import { asPerson } from '../people.ts';
import { ask, received } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The first copy was free; for four more on paper a fee was asked and is not paid yet. */
export const furtherCopies: Story = {
  office: 'malta',
  began: () => 11,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Jörg Beispielmann',
        country: 'DE',
        email: 'joerg.beispielmann@example.org',
      }),
      language: 'de',
      rights: ['access'],
      words:
        'Ihre Auskunft vom Frühjahr habe ich erhalten. Bitte schicken Sie mir vier weitere Kopien auf Papier, an vier verschiedene Anschriften.',
      inShort: 'Has had his answer and asks for four further copies on paper.',
      activities: ['PA-01'],
      channel: 'letter',
    });
    const on = scene.on(9);
    await ask(scene, request, on, {
      kind: 'fee',
      rights: ['access'],
      reason: 'You have received a first copy free of charge.',
      words: 'We send the four copies as soon as the fee has arrived. A copy by e-mail remains free of charge.',
      fee: {
        amount: '18.40',
        currency: 'EUR',
        basis: 'further-copies',
        reckoning: 'Printing 4 × 62 pages at EUR 0.05, and postage 4 × EUR 1.50.',
      },
    });
  },
};
