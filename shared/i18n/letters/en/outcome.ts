/** What was decided, for each right in its own words: the first sentence of its block in the answer. */
export const outcome = {
  answers: {
    granted: {
      access: 'You have access to your data.',
      rectification: 'We have corrected your data.',
      erasure: 'We have erased your data.',
      restriction: 'We have restricted the processing of your data.',
      portability: 'You receive your data in a form that you can take with you.',
      objection:
        'We accept your objection. We no longer process your data for the purpose you objected to (Article 21(1)).',
      'marketing-objection':
        'We no longer use your data for direct marketing, nor for profiling that serves it (Article 21(3)). You need no reason for this, and it costs you nothing.',
      'automated-decision':
        'A person has reviewed the automated decision and has taken your view into account ({{article}}).',
      'consent-withdrawal':
        'We have noted that you have taken back your consent. We no longer process your data on the strength of it. What we did before remains lawful (Article 7(3)).',
    },
    'partly-granted': {
      access: 'You have access to part of the data you asked for.',
      rectification: 'We have corrected part of the data you named.',
      erasure: 'We have erased part of your data.',
      restriction: 'We have restricted the processing of part of your data.',
      portability: 'You receive part of your data in a form that you can take with you.',
      objection: 'We accept part of your objection, and have ended that part of the processing (Article 21(1)).',
      'marketing-objection': 'We have ended part of the use of your data for direct marketing.',
      'automated-decision': 'A person has reviewed part of the automated decision ({{article}}).',
      'consent-withdrawal': 'We have ended part of the processing that you took back your consent for.',
    },
    refused: {
      access: 'We do not give you access to the data you asked for.',
      rectification: 'We do not change the data you named.',
      erasure: 'We do not erase your data.',
      restriction: 'We do not restrict the processing of your data.',
      portability: 'We do not hand you your data in portable form.',
      objection: 'We have weighed your reasons against ours. We do not end the processing you objected to.',
      'marketing-objection': 'We do not act on your objection to direct marketing.',
      'automated-decision': 'We do not review the automated decision.',
      'consent-withdrawal': 'We do not act on the withdrawal of your consent.',
    },
    'not-applicable': {
      access: 'The right of access does not apply here. We take no action.',
      rectification: 'The right to rectification does not apply here. We take no action.',
      erasure: 'The right to erasure does not apply here. We take no action.',
      restriction: 'The right to restriction does not apply here. We take no action.',
      portability: 'The right to data portability does not apply here. We take no action.',
      objection: 'The right to object does not apply here. We take no action.',
      'marketing-objection': 'We do not use your data for direct marketing. There is nothing to end.',
      'automated-decision': 'The right to a review by a person does not apply here. We take no action.',
      'consent-withdrawal':
        'We do not process your data on the strength of your consent. There is no consent to take back.',
    },
    'no-data-held': {
      access: 'There is nothing to give you a copy of.',
      rectification: 'There is nothing to correct.',
      erasure: 'There is nothing to erase.',
      restriction: 'There is nothing to restrict.',
      portability: 'There is nothing to hand over.',
      objection: 'There is no processing to end.',
      'marketing-objection': 'We do not use any data about you for direct marketing.',
      'automated-decision': 'No decision about you rests on such data.',
      'consent-withdrawal': 'There is no processing to end.',
    },
  },
  asAbove: 'As we say above, we hold no personal data about you apart from your request and this answer.',
  lookAgain:
    'If you think that we hold data about you under another name, address or number, please tell us which. We will look again.',
  access: {
    report: 'The copy of your data, and what we do with them, are in our access report {{number}} of {{date}}.',
  },
  /** Before what was done, as it stands in the case. */
  done: {
    rectification: 'What we corrected:',
    erasure: 'What we erased:',
    restriction: 'What is restricted:',
    portability: 'How you receive it:',
    objection: 'What has ended:',
    'marketing-objection': 'What has ended:',
    'automated-decision': 'The result of the review, and why:',
    'consent-withdrawal': 'What has ended:',
  },
  remains: {
    lead: 'What we keep, and why:',
    nothing: 'Of the data you asked us to erase we keep nothing.',
    file: 'We do keep your request and our answer, so that we can show how we dealt with it (Article 5(2)).',
  },
  restriction: {
    means:
      'For as long as the restriction lasts we store these data and do nothing else with them. The law allows other uses only with your consent, for legal claims, to protect the rights of another person, or for important reasons of public interest (Article 18(2)).',
    lifting: 'We will tell you before we lift the restriction (Article 18(3)).',
  },
  portability: {
    files: 'The files you receive',
    onward:
      'You may pass the data on as you wish. If you ask us to, and it is technically possible, we send them straight to another organisation (Article 20(2)).',
  },
  recipients: {
    heading: 'Those who received these data from us',
    told: 'We tell everybody to whom we disclosed data that we have corrected, erased or restricted, unless that is impossible or takes disproportionate effort (Article 19). If you wish, we tell you who they are.',
  },
  review: {
    by: 'The review was done by: {{reviewer}}.',
    article: {
      EU_GDPR: 'Article 22(3) of the EU GDPR',
      UK_GDPR: 'Article 22C of the UK GDPR',
      ukBefore: 'Article 22(3) of the UK GDPR',
    },
    contest: 'If you do not agree with the result, you may contest it: please tell us why.',
  },
} as const;
