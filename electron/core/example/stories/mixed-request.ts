import { sampleRequester } from '../people.ts';
import { close, found, received, type RequestInHand, search, tellOutcome } from '../request-in-hand.ts';
import type { Scene, Story } from '../story.ts';

/** Three rights in one mail: advertising stopped at once, access in work, erasure waiting for it. */
export const mixedRequest: Story = {
  office: 'malta',
  began: () => 16,
  tell: async (scene) => {
    const { person, language, words, wordsInEnglish } = sampleRequester('P-02');
    const request = await received(scene, {
      who: person,
      language,
      rights: ['access', 'erasure', 'marketing-objection'],
      words: `${words} Przedtem proszę o kopię moich danych.`,
      inShort: `${wordsInEnglish} Before that she wants a copy of her data.`,
      activities: ['PA-02', 'PA-08'],
    });
    await stopAdvertising(scene, request, person.email);
    await beginWork(scene, request);
    const on = scene.on(5);
    await request.act((at) =>
      scene.core.requests.contacts.note({
        ...at,
        on,
        at: '10:05',
        direction: 'in',
        by: 'email',
        with: person.name,
        words: 'Asks whether the copy comes before the erasure. Answered: yes, and nothing is erased before.',
      }),
    );
  },
};

/** The same or the next working day: proved in each mailing system, kept on the list, and told. */
async function stopAdvertising(scene: Scene, request: RequestInHand, address: string): Promise<void> {
  const { core } = scene;
  const on = scene.on(15);
  await core.suppression.add({
    kind: 'email',
    address,
    purpose: 'no-marketing',
    keepAddressFor: '',
    requestId: request.now().id,
  });
  const evidence = new Map([
    ['stop-mailing', 'Unsubscribed; the record of the change is number OPT-4471.'],
    ['suppress', 'On the suppression list since today.'],
    ['send', 'Answer letter.'],
  ]);
  await close(scene, request, 'marketing-objection', { outcome: 'granted', on });
  await tellOutcome(scene, request, on, ['marketing-objection'], {
    introduction: 'Your other two requests are in work.',
  });
  for (const { id, kind } of request.now().tasks)
    await request.act((at) =>
      core.requests.tasks.finish({ ...at, taskId: id, on, evidence: evidence.get(kind) ?? '' }),
    );
}

async function beginWork(scene: Scene, request: RequestInHand): Promise<void> {
  const { tasks } = scene.core.requests;
  for (const right of ['access', 'erasure'] as const)
    await request.act((at) => tasks.plan({ ...at, lineId: request.line(right).id }));
  const asked = scene.on(14);
  const [accounts, ...others] = request.now().systems;
  for (const system of others.slice(0, 2)) {
    scene.on(14);
    await search(scene, request, system, asked, 'Web team');
  }
  if (accounts === undefined) return;
  scene.on(14);
  const looked = await search(scene, request, accounts, asked, 'Accounts team');
  const on = scene.on(9);
  await found(scene, request, looked, { on, result: 'found', note: 'Account with profile and two newsletters.' });
}
