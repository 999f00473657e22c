/** What a record and a register were, what became of them, and how to bring it back. */
export const history = {
  faults: {
    gone: 'That version names records that are gone: {{records}}.',
    erased: 'The words of that version were erased on schedule: it cannot be brought back.',
    unreadable: 'That version was written by a form this app does not understand any more.',
    archived: 'The record is archived: take it out before an old version is brought back.',
    nothingToUndo: 'There is no change to undo: the record is as it was created.',
  },
} as const;
