import { sampleRequester } from '../people.ts';
import { close, received } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** Consent taken back by letter: ended at once in each system, with evidence, and the address kept off the lists. */
export const optedOut: Story = {
  office: 'malta',
  began: () => 29,
  tell: async (scene) => {
    const { person, language, words, wordsInEnglish, channel } = sampleRequester('P-07');
    const request = await received(scene, {
      who: person,
      language,
      rights: ['consent-withdrawal'],
      words,
      inShort: wordsInEnglish,
      activities: ['PA-05'],
      channel,
    });
    const { core } = scene;
    const on = scene.on(28);
    const requestId = request.now().id;
    const purpose = 'consent-withdrawn' as const;
    await core.suppression.add({ kind: 'email', address: person.email, purpose, keepAddressFor: '', requestId });
    await core.suppression.add({
      kind: 'post',
      address: person.addressLines.join(', '),
      purpose,
      keepAddressFor: 'The mailing house compares printed addresses and can’t work with a hash.',
      requestId,
    });
    for (const { id, kind } of request.now().tasks)
      await request.act((at) =>
        core.requests.tasks.finish({
          ...at,
          taskId: id,
          on,
          evidence: kind === 'send' ? '' : 'Measuring switched off for this visitor; entry OPT-4398.',
        }),
      );
    await close(scene, request, 'consent-withdrawal', { outcome: 'granted', on });
  },
};
