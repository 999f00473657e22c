import { asPerson } from '../people.ts';
import { close, received, tellOutcome } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** A daughter asks for her late father's data: the dead have no right of access, but she stands in the same file. */
export const deceasedPerson: Story = {
  office: 'malta',
  began: () => 38,
  tell: async (scene) => {
    const who = asPerson({
      madeUp: true,
      name: 'Ana Primjerić',
      country: 'HR',
      email: 'ana.primjeric@example.org',
    });
    const father = asPerson({ madeUp: true, name: 'Ivan Primjerić', country: 'HR', email: '' });
    const request = await received(scene, {
      who,
      subject: father,
      language: 'hr',
      rights: ['access'],
      words:
        'Moj otac je preminuo u proljeće. Molim vas kopiju podataka o njegovoj licenci i prepiske koju smo vodili za njega.',
      inShort: 'Her father died in spring. Asks for the data of his licence and for the mails she wrote for him.',
      activities: ['PA-01'],
      more: {
        authority: {
          kind: 'other',
          state: 'not-needed',
          askedOn: '',
          seenOn: '',
          seenBy: '',
          notes: 'Daughter and heir.',
        },
      },
    });
    const on = scene.on(25);
    await close(scene, request, 'access', {
      outcome: 'deceased',
      on,
      ground:
        'The right of access ends with a person’s life. The mails you wrote yourself are enclosed, and the licence can be transferred to you as heir.',
      requesterData: 'answered',
    });
    await tellOutcome(scene, request, on, ['access']);
  },
};
