import { asPerson } from '../people.ts';
import { lastOf, received, SIGNATORY } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** The notice of extension is written and lies on the desk: only its sending moves the date, and few days are left for it. */
export const extensionToSend: Story = {
  office: 'malta',
  began: ({ receivedForDueIn }) => receivedForDueIn(3),
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Zoltán Példabeszéd',
        country: 'HU',
        email: 'zoltan.pelda@example.org',
      }),
      language: 'hu',
      rights: ['access', 'objection'],
      words: 'Kérem a rólam tárolt adatok másolatát, és tiltakozom az adataim csalásmegelőzési célú továbbítása ellen.',
      inShort: 'Asks for a copy of his data and objects to their exchange against fraud.',
      activities: ['PA-01', 'PA-11'],
    });
    scene.on(2);
    const { extension } = scene.core.requests;
    await request.act((at) =>
      extension.prepare({
        ...at,
        lineIds: request.ids(['access', 'objection']),
        kind: 'complexity',
        words:
          'The companies with which data are exchanged against fraud have to be asked one by one before your objection can be weighed.',
        promised: '',
      }),
    );
    const extensionId = lastOf(request.now().extensions).id;
    await request.act((at) => extension.writeLetter({ ...at, extensionId, signatory: SIGNATORY, language: 'en' }));
  },
};
