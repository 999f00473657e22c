/** What the rules across records find: the name of the finding, and what it means and how it is mended. */
export const consistency = {
  closed: 'Closed by itself: the cause is gone.',
  causeRemains:
    'The cause is still there, so this cannot be archived. Mend the record and it closes by itself, or accept the risk and say why.',
  thirdCountryWithoutTransfer: {
    title: '{{subject}}: {{who}} in {{country}}, no transfer on record',
    description:
      '“{{subject}}” passes data to {{who}} in {{country}}, outside the EEA, and no transfer of this activity says so. Record the transfer with what makes it lawful, or correct the country.',
    short: 'Third country without a transfer',
    way: 'Record the transfer',
  },
  specialWithoutCondition: {
    title: '{{subject}}: special data without a condition',
    description:
      '“{{subject}}” has a special category of data, and none of its purposes names a condition of Art. 9(2). Without one these data must not be processed. Name the condition with the purpose it serves.',
    short: 'Special categories without a condition',
    way: 'Name the condition with the purpose',
  },
  convictionsWithoutLaw: {
    title: '{{subject}}: convictions without a law',
    description:
      '“{{subject}}” has data on criminal convictions or offences, and no purpose names the law that allows it. Name the law with the purpose, or stop.',
    short: 'Convictions without a law',
    way: 'Name the law with the purpose',
  },
  consentWithoutEvidence: {
    title: '{{subject}}: consent without evidence',
    description:
      'A purpose of “{{subject}}” rests on consent, and no valid consent linked to it says where the proof is kept. The controller must be able to show that the person agreed. Link the consent and say where its evidence is.',
    short: 'Consent without evidence',
    way: 'Record the consent with its evidence',
  },
  interestsWithoutBalancing: {
    title: '{{subject}}: legitimate interests without a balancing',
    description:
      'A purpose of “{{subject}}” rests on legitimate interests, and the balancing against the interests of the people is not on record. Do it, and note the day, the result and where it is kept.',
    short: 'Legitimate interests without a balancing',
    way: 'Note the balancing with the purpose',
  },
  assessmentMissing: {
    title: '{{subject}}: impact assessment missing',
    description:
      'The screening of “{{subject}}” says that an impact assessment is required, or two or more criteria apply and neither an assessment nor a reason against it is on record. Assess, or write down why not.',
    short: 'Impact assessment missing',
    way: 'Go to the impact assessment',
  },
  jointWithoutArrangement: {
    title: '{{subject}}: joint controllers without an arrangement',
    description:
      '“{{subject}}” is decided on jointly, and of at least one other controller it is not said who answers for what. Name each with the essence of the arrangement.',
    short: 'Joint controllers without an arrangement',
    way: 'Name the arrangement',
  },
  processorForNobody: {
    title: '{{subject}}: processed for others, and not said for whom',
    description:
      '“{{subject}}” is kept as a processor’s activity, and no controller is named for whom it is done. Name each controller with how to reach it.',
    short: 'Processor’s activity without a controller',
    way: 'Name the controllers',
  },
  inNoNotice: {
    title: '{{subject}}: told in no notice in force',
    description:
      '“{{subject}}” is under way, and no notice in force tells people of it. Name the notice that does, or write it into the next one.',
    short: 'Told in no notice',
    way: 'Name the notice that tells of it',
  },
  activityReviewOverdue: {
    title: '{{subject}}: review overdue',
    description: 'The day on which “{{subject}}” was to be looked at again has passed. Review it and set the next day.',
    short: 'Activity’s review overdue',
    way: 'Go to the review',
  },
  processorWithoutContract: {
    title: '{{subject}}: no contract that binds it today',
    description:
      '“{{subject}}” processes for the organisation, and no signed contract binds it today: there is none, it has not begun or it has ended. Sign or renew it, or stop using the processor.',
    short: 'Processor without a contract',
    way: 'Go to the contract',
  },
  clauseAbsent: {
    title: '{{subject}}: the contract lacks “{{clause}}”',
    description:
      'The contract with “{{subject}}” is said not to contain: {{clause}}. Art. 28(3) asks for it. Have the contract completed.',
    short: 'Clause absent from a contract',
    way: 'Go to the clauses',
  },
  othersUnauthorised: {
    title: '{{subject}}: engages others without authorisation',
    description:
      '“{{subject}}” engages other processors ({{count}} on record), and its contract does not authorise that. Authorise them in writing, or have them replaced.',
    short: 'Sub-processors without authorisation',
    way: 'Go to the authorisation',
  },
  certificateExpired: {
    title: '{{subject}}: certificate “{{name}}” has run out',
    description:
      'The certificate “{{name}}” of “{{subject}}” has run out, and no newer one stands beside it. Ask for the new one, or look at the guarantees again.',
    short: 'Certificate run out',
    way: 'Go to the certificates',
  },
  processorReviewOverdue: {
    title: '{{subject}}: review overdue',
    description: 'The day on which “{{subject}}” was to be looked at again has passed. Review it and set the next day.',
    short: 'Processor’s review overdue',
    way: 'Go to the review',
  },
  mechanismBroken: {
    title: '{{subject}}: no mechanism that holds today',
    description:
      'What “{{subject}}” is said to rest on does not hold today: no mechanism is determined, or it lapsed, was struck down or does not cover this importer, country or law. Find one that holds, or stop the transfer.',
    short: 'Transfer without a mechanism that holds',
    way: 'Go to the mechanism',
  },
  transferWithoutAssessment: {
    title: '{{subject}}: safeguards without an assessment',
    description:
      '“{{subject}}” rests on safeguards of Art. 46, and the law and practice of the country were not assessed. Assess them, and add measures where the safeguards alone do not suffice.',
    short: 'Transfer without an assessment',
    way: 'Go to the assessment',
  },
  transferReviewOverdue: {
    title: '{{subject}}: review overdue',
    description: 'The day on which “{{subject}}” was to be looked at again has passed. Review it and set the next day.',
    short: 'Transfer’s review overdue',
    way: 'Go to the review',
  },
  measureReviewOverdue: {
    title: '{{subject}}: review overdue',
    description: 'The day on which “{{subject}}” was to be tested and reviewed has passed. Do it and set the next day.',
    short: 'Measure’s review overdue',
    way: 'Go to the review',
  },
} as const;
