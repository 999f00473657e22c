import type { Person } from '../../../shared/contract/core/requests.ts';
import type { ExamplePerson } from '../../../shared/domain/example.ts';
import { exampleFiles } from './register-files.ts';

/** Nobody of this name exists; the address can't, since `example.org` belongs to nobody. */
export type MadeUpPerson = {
  readonly madeUp: true;
  readonly name: string;
  readonly country: string;
  readonly email: string;
};

export const asPerson = ({ name, country, email }: MadeUpPerson): Person => ({
  name,
  addressLines: [],
  country,
  email,
  phone: '',
  reference: '',
});

/** One of the sample requesters that come with the register. */
export function sampleRequester(key: string): ExamplePerson {
  const found = exampleFiles().people.find((person) => person.key === key);
  if (found === undefined) throw new Error(`The example has no person ${key}`);
  return found;
}
