import { asPerson } from '../people.ts';
import { close, received, tellOutcome } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The answer was contested before the authority: the line is open again, with the day the authority has set. */
export const disputedAnswer: Story = {
  office: 'malta',
  began: () => 120,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Ġużeppa Mudell',
        country: 'MT',
        email: 'guzeppa.mudell@example.org',
      }),
      language: 'mt',
      rights: ['access'],
      words: 'Irrid kopja tad-data kollha li għandkom fuqi, inklużi l-messaġġi bejn l-impjegati tagħkom dwari.',
      inShort: 'Asks for a copy of all data, with the messages between employees about her.',
      activities: ['PA-03'],
    });
    const on = scene.on(98);
    await close(scene, request, 'access', {
      outcome: 'partly-granted',
      on,
      ground:
        'You receive your tickets and our answers. Messages between employees are left out where they would disclose data of others.',
      grounds: [
        {
          ground: 'eu-15-4',
          facts: 'Fourteen messages in which employees speak of other customers and of each other.',
          necessity: 'The passages about you can’t be read without those about the others.',
        },
      ],
    });
    await tellOutcome(scene, request, on, ['access']);

    const heard = scene.on(6);
    await request.act((at) =>
      scene.core.requests.disputes.open({
        ...at,
        lineIds: request.ids(['access']),
        by: 'authority',
        on: heard,
        reference: 'IDPC, CDP/COMP/000/made-up',
        words:
          'The authority asks us to look at each of the fourteen messages again and to hand over what can be separated.',
        complaintId: null,
        date: {
          date: scene.ahead(14),
          source: 'authority',
          reference: 'Letter of the IDPC, file CDP/COMP/000/made-up',
        },
      }),
    );
  },
};
