export type Strength = 'short' | 'fair' | 'good' | 'strong';

/** The shortest passphrase a vault takes, as its contract has it. */
export const SHORTEST_PASSPHRASE = 12;

const WORD_BITS = 11;

/**
 * A coarse estimate, for a hint only: bits by character kind and variety, but never more than eleven a word
 * where the passphrase is words, since guessers try words. Whether it is a common one is judged by the core.
 */
export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < SHORTEST_PASSPHRASE) return 'short';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(passphrase)).length;
  const distinct = new Set(passphrase).size;
  const byCharacters = Math.min(passphrase.length, distinct * 2) * (2 + kinds);
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[\s_-]+/)
      .filter((word) => word.length > 2),
  ).size;
  const bits = words > 1 ? Math.min(byCharacters, words * WORD_BITS + kinds * 4) : byCharacters * 0.75;
  if (bits < 44) return 'fair';
  return bits < 64 ? 'good' : 'strong';
}
