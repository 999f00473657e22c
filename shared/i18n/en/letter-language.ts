/** The language a letter is written in, and what is to be known of its wording. */
export const letterLanguage = {
  label: 'Language of the letter',
  name: { en: 'English', mt: 'Maltese', fr: 'French', de: 'German', it: 'Italian' },
  unreviewedTitle: 'Wording not reviewed',
  unreviewed:
    'No speaker of {{language}} who knows the law has reviewed this wording. Have it read before it goes out, or write the letter in English.',
  confirm: 'I know that this wording is not reviewed, and use it as it is',
  confirmBatch: 'Use wording that is not reviewed as it is (Maltese, French, German, Italian)',
  kept: 'The journal keeps this.',
  english: 'Write it in English',
  register:
    'What comes from the register (purposes, data, periods) stands in the letter in the words it has there. Put it into {{language}} where the person needs that.',
} as const;
