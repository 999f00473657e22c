import { setTimeout as wait } from 'node:timers/promises';

const FIRST_MS = 250;
const LONGEST_MS = 30_000;

/** After the nth wrong guess in a row, how long the answer is held back. */
export const delayAfter = (wrongGuesses: number): number =>
  wrongGuesses === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (wrongGuesses - 1));

export type GuessDelay = { readonly guess: <T>(attempt: () => Promise<T | undefined>) => Promise<T | undefined> };

/** Guesses run one after another, and each wrong one makes the next wait longer: in the core, not in the page. */
export function createGuessDelay(pause: (ms: number) => Promise<unknown> = wait): GuessDelay {
  let wrong = 0;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    guess(attempt) {
      const turn = queue.then(async () => {
        const opened = await attempt();
        wrong = opened === undefined ? wrong + 1 : 0;
        await pause(delayAfter(wrong));
        return opened;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}
