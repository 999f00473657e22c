import { asPerson } from '../people.ts';
import { close, received, tellOutcome } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Invoices have to be kept by tax law: refused within the month, with reasons, authority and court. */
export const refusedErasure: Story = {
  office: 'malta',
  began: () => 55,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Pål Eksempelvik',
        country: 'NO',
        email: 'paal.eksempelvik@example.org',
      }),
      language: 'nb',
      rights: ['erasure'],
      words: 'Slett alle fakturaer og betalinger som er registrert på meg.',
      inShort: 'Asks for erasure of all invoices and payments.',
      activities: ['PA-01'],
    });
    const on = scene.on(35);
    await close(scene, request, 'erasure', {
      outcome: 'refused',
      on,
      ground:
        'Invoices and records of payment must be kept for the years that tax law prescribes. They are erased when those are over.',
      grounds: [
        {
          ground: 'eu-17-3-b',
          facts: 'Two invoices of the last three years, both with value added tax.',
          necessity: 'Tax law orders that exactly these records be kept; nothing else is held about the orders.',
        },
      ],
    });
    await tellOutcome(scene, request, on, ['erasure']);
  },
};
