import type { Person } from '../contract/core/requests.ts';

type Reachable = Pick<Person, 'email' | 'addressLines'>;

/** The address of a person a letter would go to, by mail or by post; empty where the case has none. */
export const addressFor = (by: string, { email, addressLines }: Reachable): string =>
  by === 'email' ? email : by === 'letter' ? addressLines.join(', ') : '';

/**
 * Whether an address typed for a letter is one the case holds for the person. Another one may be right, but a letter to a
 * wrong address discloses a person's data: somebody looks twice.
 */
export function isTheirs(to: string, person: Reachable): boolean {
  const typed = alike(to);
  return typed === '' || typed === alike(person.email) || typed === alike(person.addressLines.join(' '));
}

/** Commas, line ends and upper case make no other address. */
const alike = (address: string): string =>
  address
    .toLocaleLowerCase('en')
    .replace(/[\s,;]+/g, ' ')
    .trim();
