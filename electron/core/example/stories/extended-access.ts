import { asPerson } from '../people.ts';
import { answered, ask, lastOf, received, sendLatest, SIGNATORY } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Asked what is meant, answered within days; then so much turned up that two months more were needed, and said in time. */
export const extendedAccess: Story = {
  office: 'malta',
  began: () => 50,
  tell: async (scene) => {
    const request = await received(scene, {
      who: asPerson({
        madeUp: true,
        name: 'Giulia Esempi-Finti',
        country: 'IT',
        email: 'giulia.esempi@example.org',
      }),
      language: 'it',
      rights: ['access'],
      words: 'Chiedo copia di tutte le comunicazioni interne che mi riguardano e dei dati inviati ad altre società.',
      inShort:
        'Asks for internal communications about her and the data sent to other companies. Ran a shop that sold the software.',
      activities: ['PA-03', 'PA-15'],
    });
    const asked = scene.on(47);
    const question = await ask(scene, request, asked, {
      kind: 'clarification',
      rights: ['access'],
      reason: 'Your shop and you yourself are mentioned in many mails that are about orders of your customers.',
      words: 'Please tell us from when to when, and whether mails about single orders are meant as well.',
    });
    const on = scene.on(43);
    await answered(scene, request, question, {
      on,
      result: 'received',
      note: 'From the beginning of the contract; mails about single orders are not meant.',
    });

    const notice = scene.on(30);
    const { extension } = scene.core.requests;
    await request.act((at) =>
      extension.prepare({
        ...at,
        lineIds: request.ids(['access']),
        kind: 'complexity',
        words:
          'Four mail archives of two offices have to be searched, and most mails name other people whose data must be covered first.',
        promised: '',
      }),
    );
    const extensionId = lastOf(request.now().extensions).id;
    await request.act((at) => extension.writeLetter({ ...at, extensionId, signatory: SIGNATORY, language: 'en' }));
    await sendLatest(scene.core, request, notice);
  },
};
