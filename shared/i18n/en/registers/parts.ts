/** Words of what several registers have: review, tags. */
export const parts = {
  review: {
    cycleMonths: 'Reviewed every … months',
    cycleHint: 'Empty: no fixed cycle.',
    lastOn: 'Last reviewed on',
    nextOn: 'Next review',
    by: 'Reviewed by',
    take: 'Set the next review to {{date}}',
    cycle_one: 'every month',
    cycle_other: 'every {{count}} months',
    noCycle: 'no fixed cycle',
  },
  tagsHint: 'Short words of your own to find records by.',
  owner: 'Owner and review',
} as const;
