/** Mail files: what is read from them, what is kept, what is erased. */
export const mail = {
  title: 'E-mail file',
  drop: 'Drop an e-mail file (.eml, .msg) here or choose one.',
  source: {
    'received-header': 'the top line of its way through the servers',
    'delivery-time': 'the delivery time Outlook noted',
    'date-header': 'the date the sender’s program wrote',
  },
  otherDay: {
    utc: '{{on}} by UTC',
    server: '{{on}} on the clock of the server',
    'near-midnight': '{{on}} if clocks differ: it came near midnight',
  },
  remark: {
    'no-receipt': 'The file does not say when the mail was received.',
    'receipt-from-date-header': 'No server noted the receipt: the date is the sender’s own.',
    'receipt-in-the-future': 'The noted receipt lies in the future: today is proposed instead.',
    'no-sender': 'The file names no sender.',
    'no-text': 'The mail has no text of its own.',
    'text-cut': 'The text is very long: only its beginning is taken over. The original keeps all of it.',
    'attached-mail': 'Another mail is attached: its words are not taken over.',
  },
  known: {
    'same-message': 'This very mail is already kept with {{reference}}.',
    thread: 'It belongs to a thread of {{reference}}.',
  },
  earlier_one: '{{count}} earlier request of what seems to be the same person',
  earlier_other: '{{count}} earlier requests of what seems to be the same person',
  shared: { name: 'same name', email: 'same e-mail address', phone: 'same telephone number' },
  identity: {
    likely: 'Looks like a copy of an identity document',
    possible: 'May be a copy of an identity document',
    no: '',
  },
  identityAsk:
    'Is this a copy of an identity document? Look at it once for the check, then erase it: what is kept is the fact, not the copy (EDPB 01/2022, paragraph 79).',
  erase: 'Erase from the stored mail',
  eraseReason: 'Identity checked',
  erased: 'Erased on {{on}} by {{by}}: {{reason}}',
  timeline: {
    attach_one: 'E-mail “{{name}}” kept, {{count}} attachment',
    attach_other: 'E-mail “{{name}}” kept, {{count}} attachments',
    eraseAttachment: 'Attachment “{{name}}” erased from the stored mail',
    erase: 'The stored mail was erased with “{{name}}”; its words are kept',
  },
  faults: {
    alreadyAttached: 'This mail is already kept with the request.',
    attachmentErased: 'This attachment has been erased.',
    originalErased: 'The original has been erased; its words are kept.',
    damaged: 'The stored mail is damaged: it no longer matches the hash it was stored with.',
  },
} as const;
