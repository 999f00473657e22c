import { asPerson } from '../people.ts';
import { ask, received } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The letter came from an address the account doesn't know: the doubt is written down, then asked about. */
export const identityDoubted: Story = {
  office: 'malta',
  began: () => 9,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Jean-Baptiste Exemplaire',
        country: 'FR',
        email: 'jb.exemplaire@example.org',
      }),
      language: 'fr',
      rights: ['access'],
      words:
        'Je vous prie de m’envoyer toutes les données de mon compte, y compris l’historique de mes messages au support.',
      inShort:
        'Asks for all data of the account with the messages to support. Writes from another address than the account’s.',
      activities: ['PA-02', 'PA-03'],
    });
    scene.on(8);
    await request.act((at) =>
      scene.core.requests.questions.recordDoubt({
        ...at,
        reason:
          'The account of this name is kept under another e-mail address, and its owner has asked us before not to talk to third parties.',
      }),
    );
    const on = scene.on(7);
    await ask(scene, request, on, {
      kind: 'identity',
      rights: ['access'],
      reason: 'Your message came from an address that does not belong to the account of this name.',
      words:
        'Please write to us once from the address of the account, or tell us the date and the number of your last order.',
    });
  },
};
