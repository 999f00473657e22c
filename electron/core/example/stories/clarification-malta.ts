import { asPerson } from '../people.ts';
import { ask, received } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The same question from Malta, without an answer for weeks: the text of the GDPR stops no clock, the strict date leads. */
export const clarificationMalta: Story = {
  office: 'malta',
  began: () => 20,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Annelies Voorbeeld',
        country: 'NL',
        email: 'annelies.voorbeeld@example.org',
      }),
      language: 'nl',
      rights: ['access'],
      words: 'Graag ontvang ik inzage in mijn persoonsgegevens bij alle websites en diensten van uw bedrijf.',
      inShort: 'Asks for access to her data on all websites and services.',
      activities: ['PA-05', 'PA-08'],
    });
    const on = scene.on(18);
    await ask(scene, request, on, {
      kind: 'clarification',
      rights: ['access'],
      reason: 'You took part in surveys and contests of several years under different addresses.',
      words: 'Please tell us which of our websites and services you used, and under which e-mail addresses.',
    });
  },
};
