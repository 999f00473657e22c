import { asPerson } from '../people.ts';
import { close, received, sendLatest, SIGNATORY } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The data lie in a customer's backup: we process them for the customer, who answers and may instruct us. */
export const forwardedToController: Story = {
  office: 'malta',
  began: () => 13,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Eva Vzorová',
        country: 'CZ',
        email: 'eva.vzorova@example.org',
      }),
      language: 'cs',
      rights: ['access', 'erasure'],
      words: 'Kopie mých zdravotních záznamů prý leží u vás v záloze. Pošlete mi je a pak je vymažte.',
      inShort:
        'Believes that copies of her medical records are in a backup here, asks for them and then for their erasure.',
      activities: [],
    });
    const { processor } = scene.core.requests;
    const on = scene.on(11);
    for (const right of ['access', 'erasure'] as const) {
      const lineId = request.line(right).id;
      await request.act((at) =>
        processor.assign({
          ...at,
          lineId,
          controller: 'Vzorová klinika s.r.o. (made up)',
          contact: 'privacy@example.org',
          clause: 'Processing agreement, clause 9.3',
          date: right === 'erasure' ? scene.ahead(12) : '',
        }),
      );
      await request.act((at) => processor.writeNote({ ...at, lineId, signatory: SIGNATORY, language: 'en' }));
      await sendLatest(scene.core, request, on);
    }
    const told = scene.on(8);
    await close(scene, request, 'access', {
      outcome: 'not-about-us',
      on: told,
      ground: 'The clinic is responsible for these records and answers you itself. We have passed your request on.',
    });
  },
};
