/** The first letter of a case: that the request is here, what it is understood as, and until when it is answered. */
export const acknowledgement = {
  title: 'Your request {{reference}} has reached us',
  heading: 'We have received your request',
  received: 'Your request reached us on {{date}} {{channel}}. It has the number {{reference}}.',
  understood: 'We understand that you ask for:',
  wrong: 'If we have understood you wrongly, please tell us.',
  answer: {
    heading: 'When you will have our answer',
    by: 'We answer as soon as we can, and on {{date}} at the latest ({{article}}).',
    byFor: '{{rights}}: on {{date}} at the latest ({{article}})',
    several: 'We answer as soon as we can, and at the latest:',
    noDate: 'We answer without delay.',
    free: 'Our answer costs you nothing.',
    moves: 'Under UK law this date moves if we have to wait for your answer to the question above.',
    nothingToDo: 'You need do nothing more.',
    articles: {
      EU_GDPR: 'Article 12(3) of the EU GDPR',
      UK_GDPR: 'Articles 12(3) and 12A of the UK GDPR',
    },
  },
  question: {
    heading: 'We need one thing from you',
    identity: 'We need to know that it is you',
    clarification: 'We need to know what you mean',
  },
  handling: {
    heading: 'What happens to the data of your request',
    use: 'We use what you send us to answer you, and to be able to show that we did. The law obliges us to do both (Articles 5(2), 6(1)(c) and 12).',
    keeping: 'We keep it {{keeping}}.',
    rights:
      'You have your data protection rights over this file too. You may also complain to a supervisory authority: {{authorities}}.',
  },
  contact: {
    heading: 'If you have a question',
    write: 'Please write to {{contact}} and give the number {{reference}}.',
  },
} as const;
