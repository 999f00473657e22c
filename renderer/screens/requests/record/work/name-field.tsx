import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';

type Props = Omit<AutocompleteProps, 'data'> & { readonly request: RequestRecord };

/** Somebody by name: whoever works on the request already or answers for a system of it is offered, anybody may be typed. */
export function NameField({ request, ...input }: Props) {
  const { tasks, searches, systemOwners } = request;
  const names = new Set([
    ...systemOwners.map(({ owner }) => owner),
    ...tasks.map(({ owner }) => owner),
    ...searches.map(({ asked }) => asked),
  ]);
  const offered = [...names].filter((name) => name !== '' && name !== input.value).sort();
  // What is offered would cover the form's buttons: it opens when somebody types or asks for it.
  return <Autocomplete data={offered} openOnFocus={false} dir="auto" {...input} />;
}
