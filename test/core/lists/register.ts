import { BLANK_ACTIVITY, BLANK_PURPOSE } from '../../../shared/domain/registers/blank.ts';
import type { ActivityFields } from '../../../shared/contract/core/registers/index.ts';
import type { Client } from '../harness.ts';

export const STATUSES = ['draft', 'active', 'under-review', 'ended'] as const;
const ROLES = ['controller', 'joint-controller', 'processor'] as const;
const OWNERS = ['', 'Ġorġ Borg', 'Gorg Abela', 'Łucja', 'anna', 'Zoë'];
const NAMES = [
  'Newsletter',
  'Żebbuġ shop',
  'Ħamrun desk',
  'Ørsted parcels',
  'Straße 12',
  'durée du contrat',
  'Payroll',
];
const DAYS = ['', '2026-12-01', '2027-01-15', '2025-06-30'];

const nth = <Value>(values: readonly Value[], place: number): Value => {
  const value = values[place % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

/** The activity that stands at a place: every field of a list takes each of its values, some of them in common. */
export const activityAt = (place: number): ActivityFields => ({
  ...BLANK_ACTIVITY,
  name: `${nth(NAMES, place)} ${place}`,
  role: nth(ROLES, place),
  status: nth(STATUSES, Math.floor(place / 2)),
  owner: nth(OWNERS, place),
  department: nth(['Sales', '', 'Support'], Math.floor(place / 3)),
  purposes: Array.from({ length: place % 4 }, (_, at) => ({
    ...BLANK_PURPOSE,
    text: `Purpose ${at}`,
    basis: at === 0 ? 'consent' : 'contract',
  })),
  review: { ...BLANK_ACTIVITY.review, nextOn: nth(DAYS, place) },
  tags: place % 5 === 0 ? ['audit'] : [],
});

export async function addActivities(client: Client, count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) await client.activities.create({ fields: activityAt(place) });
}
