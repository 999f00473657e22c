/** Art. 18(3): the person hears of it before a restriction is lifted. */
export const lifting = {
  title: 'Before we lift the restriction, {{reference}}',
  heading: 'We are going to lift the restriction on your data',
  since: 'On {{date}} we restricted the processing of your data because you asked us to.',
  on: 'We will lift this restriction on {{date}}. We tell you before we do so (Article 18(3)).',
  why: 'Why we lift it',
  after: {
    heading: 'What this means for you',
    again: 'From that day on we process these data again.',
    against: 'If you do not agree, please write to {{contact}} before that day and tell us why.',
    rights:
      'Your other rights stay as they are: you may, for example, object to the processing (Article 21) or ask us to erase the data (Article 17).',
  },
} as const;
