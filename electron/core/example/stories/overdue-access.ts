import { sampleRequester } from '../people.ts';
import { found, received, search } from '../request-in-hand.ts';
import type { Story } from '../story.ts';

/** One place never answered, nobody extended in time: the month is over. */
export const overdueAccess: Story = {
  office: 'malta',
  began: () => 41,
  tell: async (scene) => {
    const { person, language, words, wordsInEnglish } = sampleRequester('P-06');
    const request = await received(scene, {
      who: person,
      language,
      rights: ['access', 'automated-decision'],
      words,
      inShort: wordsInEnglish,
      activities: ['PA-01', 'PA-11'],
    });
    const line = request.line('access').id;
    await request.act((at) => scene.core.requests.tasks.plan({ ...at, lineId: line }));

    const asked = scene.on(36);
    const [orders, ...others] = request.now().systems;
    if (orders !== undefined) {
      const looked = await search(scene, request, orders, asked, 'Order desk');
      const answer = scene.on(32);
      await found(scene, request, looked, { on: answer, result: 'found', note: 'One order, refused on the same day.' });
    }
    const checks = others.find(({ name }) => name.startsWith('Exchange'));
    const since = scene.on(31);
    if (checks !== undefined) await search(scene, request, checks, since, 'Credit team');

    scene.on(9);
    await request.act((at) =>
      scene.core.requests.contacts.note({
        ...at,
        on: scene.workday(9),
        at: '',
        direction: 'out',
        by: 'phone',
        with: 'Credit team',
        words: 'Reminded for the second time. The file on the refused order is promised for this week.',
      }),
    );
    await request.act((at) =>
      scene.core.requests.waiting.set({
        ...at,
        waiting: { for: 'Credit team', since, words: 'The file on the refused order' },
      }),
    );
  },
};
