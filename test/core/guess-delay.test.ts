import { describe, expect, it } from 'vitest';
import { createGuessDelay, delayAfter } from '../../electron/core/vault/guess-delay.ts';

const recorded = () => {
  const pauses: number[] = [];
  return {
    pauses,
    delay: createGuessDelay((ms) => {
      pauses.push(ms);
      return Promise.resolve();
    }),
  };
};
const wrong = () => Promise.resolve(undefined);
const right = () => Promise.resolve('key');

describe('guessing', () => {
  it('gets slower with each wrong guess and never slower than half a minute', () => {
    const delays = Array.from({ length: 40 }, (_, guesses) => delayAfter(guesses));
    expect(delays.slice(0, 5)).toEqual([0, 250, 500, 1000, 2000]);
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays.at(-1)).toBe(30_000);
  });

  it('is held back before the answer, and starts anew once it was right', async () => {
    const { pauses, delay } = recorded();
    for (const attempt of [wrong, wrong, wrong, right, wrong]) await delay.guess(attempt);
    expect(pauses).toEqual([250, 500, 1000, 0, 250]);
  });

  it('in parallel queues: one attempt at a time, in order', async () => {
    const { pauses, delay } = recorded();
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const attempt = (name: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(name);
      await new Promise((resume) => setImmediate(resume));
      running -= 1;
      return undefined;
    };
    await Promise.all([1, 2, 3, 4].map((name) => delay.guess(attempt(name))));
    expect(most).toBe(1);
    expect(order).toEqual([1, 2, 3, 4]);
    expect(pauses).toEqual([250, 500, 1000, 2000]);
  });

  it('goes on after an attempt that failed otherwise', async () => {
    const { delay } = recorded();
    const broken = delay.guess(() => Promise.reject(new Error('disk')));
    await expect(broken).rejects.toThrow('disk');
    expect(await delay.guess(right)).toBe('key');
  });
});
