/** Reasons a call can be refused for; the keys cross the process border, the words never do. */
export const errors = {
  invalidInput: 'Some fields need another look.',
  notFound: 'This record is no longer there.',
  conflict: 'Somebody changed this record meanwhile. Your words are kept: compare and save again.',
  locked: 'The vault is locked.',
  unavailable: 'This cannot be done right now.',
  internal: 'Something went wrong inside the app. Nothing was saved. Reference: {{ref}}',
} as const;
