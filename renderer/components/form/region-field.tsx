import { Select } from '@mantine/core';
import type { ComponentProps } from 'react';
import { HOLIDAY_REGIONS } from '../../../shared/deadlines/index.ts';

/** There are hundreds: the list shows as many as can be read, typing finds the rest. */
const SHOWN = 60;

type Props = Omit<ComponentProps<typeof Select>, 'data'> & { readonly country: string };

/** The places of a country with public holidays of their own: the country itself, its states and cantons, their parts. */
export function RegionField({ country, ...select }: Props) {
  const regions = HOLIDAY_REGIONS.filter(({ id }) => id === country || id.startsWith(`${country}-`));
  return (
    <Select
      {...select}
      data={regions.map(({ id, label }) => ({ value: id, label: `${label} (${id})` }))}
      limit={SHOWN}
      searchable
      allowDeselect={false}
    />
  );
}
