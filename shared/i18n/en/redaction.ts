import { access } from '../letters/en/access.ts';

/** Withholding what concerns others from the data that are handed over. */
export const redaction = {
  count_one: '{{count}} redaction',
  count_other: '{{count}} redactions',
  hint: 'To withhold something, choose a field, a row number or a heading: click, or arrow keys and Enter. What is withheld is in no document and no file that is handed over.',
  hintText:
    'To withhold something, choose a line: click, or arrow keys and Enter. What is withheld is in no document and no file that is handed over.',
  withheld: 'withheld: {{reason}}',
  title: {
    column: 'Column “{{column}}”',
    row: 'Row {{row}}',
    line: 'Line {{row}}',
    cell: 'Row {{row}}, column “{{column}}”',
  },
  what: 'What is withheld',
  scope: {
    stretch: 'The words selected above',
    cell: 'This field',
    row: 'The whole row',
    line: 'The whole line',
    column: 'The whole column, in every row',
  },
  words: 'Words of the field',
  wordsHint: 'Select with the mouse, or with Shift and the arrow keys.',
  selected_one: '{{count}} character selected',
  selected_other: '{{count}} characters selected',
  ground: 'Reason',
  reason: { ...access.redaction.reason, other: 'another reason' },
  law: {
    'other-person': 'rights and freedoms of others: Art. 15(4); UK DPA 2018 Sch. 2 para. 16',
    'trade-secret': 'trade secrets, intellectual property: Art. 15(4), recital 63',
    privilege: 'legal professional privilege: national law under Art. 23; UK DPA 2018 Sch. 2 para. 19',
    'not-about-person': 'not personal data of this person: Art. 15(1)',
    other: 'say which',
  },
  note: 'The reason, as the person reads it',
  noteHint: 'It stands in the document in place of the words: name nobody in it.',
  act: 'Withhold',
  done: 'Withheld. Until it is sent, a document can be finished anew without it.',
  undo: 'Undo',
  undoOf: 'Undo: {{place}}, {{reason}}',
  undone: 'It is handed over again.',
  here: 'Withheld here',
  list: 'Withheld in {{title}}',
  more: 'and {{count}} more',
  place: {
    column: 'Column “{{column}}”',
    row: 'Row {{row}}',
    line: 'Line {{row}}',
    cell: 'Row {{row}}, “{{column}}”',
    stretch: 'Row {{row}}, “{{column}}”, characters {{from}} to {{to}}',
    lineStretch: 'Line {{row}}, characters {{from}} to {{to}}',
  },
  timeline: {
    redact_one: 'Table “{{title}}”: {{count}} place withheld ({{ground}})',
    redact_other: 'Table “{{title}}”: {{count}} places withheld ({{ground}})',
    unredact_one: 'Table “{{title}}”: {{count}} redaction undone',
    unredact_other: 'Table “{{title}}”: {{count}} redactions undone',
  },
  faults: {
    marked:
      'In “{{title}}” something is withheld where the table would change. Undo that redaction first, then change the table.',
  },
} as const;
