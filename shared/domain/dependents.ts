import type { RecordKind } from '../contract/core/record.ts';

/**
 * How a change travels. `start`: the record it begins with; `on`: felt by what uses that record; `below`: felt by the
 * sub-processors down the chain, and not by others who use them; `told`: felt by what a notice speaks of; `end`: felt here
 * and carried no further.
 */
export const COURSES = ['start', 'on', 'below', 'told', 'end'] as const;
export type Course = (typeof COURSES)[number];

/** One kind of link, and which of its ends feels a change of the other. */
export type ImpactRule = {
  readonly from: RecordKind;
  readonly role: string;
  readonly to: RecordKind;
  /** Who feels it: the record that names, or the record that is named. */
  readonly felt: 'by-naming' | 'by-named';
  readonly after: readonly Course[];
  readonly then: Course;
};

/** What is in hand and names the activities it is about. */
const MATTERS: readonly RecordKind[] = ['request', 'complaint', 'breach'];

const GOES_ON: readonly Course[] = ['start', 'on'];
const AT_THE_START: readonly Course[] = ['start'];

/** Kinds a notice may speak of: its statements name the records that carry them. */
const TOLD: readonly RecordKind[] = [
  'activity',
  'processor',
  'transfer',
  'system',
  'measure',
  'cookie',
  'consent',
  'organisation',
  'establishment',
  'channel',
  'document',
];

/** Which links carry a change, and in which direction. Roles are those of the register's kinds. */
export const IMPACT_RULES: readonly ImpactRule[] = [
  { from: 'activity', role: 'processor', to: 'processor', felt: 'by-naming', after: GOES_ON, then: 'on' },
  { from: 'activity', role: 'system', to: 'system', felt: 'by-naming', after: GOES_ON, then: 'on' },
  { from: 'activity', role: 'measure', to: 'measure', felt: 'by-naming', after: GOES_ON, then: 'on' },
  { from: 'system', role: 'processor', to: 'processor', felt: 'by-naming', after: GOES_ON, then: 'on' },
  { from: 'system', role: 'measure', to: 'measure', felt: 'by-naming', after: GOES_ON, then: 'on' },
  // Art. 28(4): who engages a sub-processor answers for it; who is engaged stands and falls with who engages it.
  { from: 'processor', role: 'engaged-by', to: 'processor', felt: 'by-named', after: GOES_ON, then: 'on' },
  {
    from: 'processor',
    role: 'engaged-by',
    to: 'processor',
    felt: 'by-naming',
    after: ['start', 'below'],
    then: 'below',
  },
  {
    from: 'transfer',
    role: 'processor',
    to: 'processor',
    felt: 'by-naming',
    after: ['start', 'on', 'below'],
    then: 'on',
  },
  { from: 'transfer', role: 'activity', to: 'activity', felt: 'by-named', after: GOES_ON, then: 'on' },
  { from: 'transfer', role: 'activity', to: 'activity', felt: 'by-naming', after: GOES_ON, then: 'end' },
  { from: 'activity', role: 'notice', to: 'notice', felt: 'by-named', after: GOES_ON, then: 'end' },
  { from: 'activity', role: 'notice', to: 'notice', felt: 'by-naming', after: AT_THE_START, then: 'told' },
  { from: 'notice', role: 'replaces', to: 'notice', felt: 'by-naming', after: AT_THE_START, then: 'end' },
  { from: 'cookie', role: 'activity', to: 'activity', felt: 'by-naming', after: GOES_ON, then: 'end' },
  { from: 'consent', role: 'activity', to: 'activity', felt: 'by-naming', after: GOES_ON, then: 'end' },
  ...MATTERS.map((from): ImpactRule => ({
    from,
    role: 'activity',
    to: 'activity',
    felt: 'by-naming',
    after: ['start', 'on', 'told'],
    then: 'end',
  })),
  // Art. 33(2): a breach at a processor, or further down its chain.
  {
    from: 'breach',
    role: 'processor',
    to: 'processor',
    felt: 'by-naming',
    after: ['start', 'on', 'below'],
    then: 'end',
  },
  ...TOLD.flatMap((to): ImpactRule[] => [
    { from: 'notice', role: 'statement', to, felt: 'by-naming', after: ['start', 'on', 'below'], then: 'end' },
    { from: 'notice', role: 'statement', to, felt: 'by-named', after: AT_THE_START, then: 'told' },
  ]),
];
