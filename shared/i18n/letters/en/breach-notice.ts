/** Art. 34: what people are told of a breach that puts them at high risk, in clear and plain language. */
export const breachNotice = {
  title: 'Notice of a personal data breach, {{reference}}',
  heading: 'Something has happened to your personal data',
  salutation: 'Dear Sir or Madam,',
  to: { persons: 'To the persons concerned', public: 'Public notice to all persons concerned' },
  lead: {
    persons:
      'There has been a breach of the security of personal data that we hold about you. We tell you so that you can protect yourself (Article 34). We are sorry that this has happened.',
    public:
      'There has been a breach of the security of personal data that we hold. To write to everybody concerned would take disproportionate effort, so we tell you in this way (Article 34(3)(c)). We are sorry that this has happened.',
  },
  happened: {
    heading: 'What happened',
    aware: 'We have known of it since {{date}}.',
  },
  data: {
    heading: 'Which data are concerned',
  },
  consequences: {
    heading: 'What this can mean for you',
  },
  measures: {
    heading: 'What we have done and are going to do',
    authority: 'We told {{authority}} on {{date}}.',
  },
  advice: {
    heading: 'What you can do yourself',
  },
  contact: {
    heading: 'Whom you can ask',
    officer: 'Our Data Protection Officer answers your questions: {{contact}}.',
    office: 'We answer your questions: {{contact}}.',
    reference: 'Please give the number {{reference}}.',
  },
} as const;
