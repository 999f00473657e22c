/** Saving a document with a password. */
export const protectedCopy = {
  open: 'Save with a password…',
  openOf: 'Save {{number}} with a password',
  title: 'Save {{number}} with a password',
  lead: 'Makes a copy for sending that opens only with the password (AES-256). What is stored here stays as it is.',
  otherWay:
    'Tell the password by another way than the document: on the telephone or in a text message, never in the same e-mail.',
  notKept:
    'The app does not keep the password, and the journal has only that a copy was made. Who loses it needs a new copy.',
  notArchival:
    'The copy is accessible (PDF/UA), but it is no archival file: PDF/A allows no password. For your files keep the document without one.',
  password: 'Password',
  hint: 'At least 12 characters.',
  propose: 'Propose one',
  proposed: 'Proposed password',
  copy: 'Copy the password',
  save: 'Save copy',
  saved: 'The copy was saved.',
  downloaded: 'The copy was handed to the browser’s downloads.',
  done: 'Saved. The password to tell:',
} as const;
