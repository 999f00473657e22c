/** Lists of records: views, columns, groups, changes of many, and the search. */
export const lists = {
  faults: {
    changedMeanwhile_one:
      'Nothing was changed: {{refs}} was changed or archived meanwhile. Look at it, then choose again.',
    changedMeanwhile_other:
      'Nothing was changed: {{count}} of these records were changed or archived meanwhile ({{refs}}). Look at them, then choose again.',
  },
} as const;
