/** The plain letters of casework: what a person, or the controller we work for, receives. */
export const letters = {
  titles: {
    'identity-question': 'Question about your identity, {{reference}}',
    'clarification-question': 'Question about your request {{reference}}',
    'fee-notice': 'Notice of a fee, {{reference}}',
    'extension-notice': 'When we will answer your request {{reference}}',
    'outcome-letter': 'Answer to your request {{reference}}',
    'forward-note': 'Request forwarded to you, {{reference}}',
  },
  headings: {
    'identity-question': 'Your request: we need to know that it is you',
    'clarification-question': 'Your request: a question about what you mean',
    'fee-notice': 'Your request: notice of a fee',
    'extension-notice': 'Your request: when we will answer',
    'outcome-letter': 'Answer to your request',
    'forward-note': 'A request from a person whose data we process for you',
  },
  runningHead: '{{organisation}} · {{reference}}',
  asked: 'You asked us on {{date}} {{channel}} for: {{rights}}. This letter concerns: {{concerned}}.',
  askedAll: 'You asked us on {{date}} {{channel}} for: {{rights}}.',
  onBehalf: 'You asked on behalf of {{subject}}.',
  signer: 'Data Protection Officer',
  question: {
    why: 'Why we ask',
    what: 'What we ask you for',
    identity: {
      lead: 'Before we act we have to be sure that we are writing to the right person. We have a reasonable doubt, and may then ask for what is needed to confirm who you are (Article 12(6)).',
      copy: 'Do not send a copy of an identity document unless we ask for one above. Should you send one, cover what we do not need. We look at it once, destroy it, and keep only a note of when and how your identity was checked.',
      otherwise:
        'If we cannot establish who you are, we will tell you so, with our reasons and with where you can complain (Articles 11(2) and 12(2)). What can be answered without it is answered.',
    },
    clarification: {
      lead: 'You are free to answer or not. Your answer helps us to find what you mean.',
      otherwise: 'Without an answer we go by your request as it stands.',
    },
    period: {
      eu: 'We go on working on your request meanwhile. The period of Article 12(3) of the EU GDPR ends on {{date}}; we do our best to keep it.',
      ukIdentity:
        'Under UK law the period for our answer begins when what we ask for reaches us (UK GDPR Article 12A).',
      ukAccess:
        'Under UK law the days from this question to your answer, both included, do not count towards the period for our answer (UK GDPR Article 12A).',
      ukOther: 'This question does not lengthen the period for our answer, which ends on {{date}}.',
    },
  },
  fee: {
    lead: 'Requests are free of charge. In this case the law allows a reasonable fee based on our administrative costs. We tell you before anything is charged.',
    amount: 'Fee',
    basis: 'Basis',
    reckoning: 'How it is made up',
    bases: {
      'manifestly-unfounded': 'the request is manifestly unfounded (Article 12(5))',
      excessive: 'the request is excessive (Article 12(5))',
      'further-copies': 'further copies of the data (Article 15(3))',
    },
    withdraw:
      'You need not pay. You may withdraw the request, or narrow it so that no fee is due. Tell us which you prefer.',
    periodUk: 'Under UK law the period for our answer begins when the fee is paid (UK GDPR Article 12A).',
    periodEu: 'This notice does not lengthen the period for our answer under the EU GDPR.',
    summary: 'The fee, its basis and how it is made up',
  },
  extension: {
    inTime:
      'We cannot answer within the first month. The law lets us extend the period by two further months where that is necessary, and asks us to tell you so with the reasons ({{article}}).',
    inTimeElsewhere:
      'We cannot answer within the first period the law gives us, and tell you so in time ({{article}}).',
    articles: {
      EU_GDPR: 'Article 12(3) of the EU GDPR',
      UK_GDPR: 'Article 12A of the UK GDPR',
      UK_DPA_PART3: 'section 54 of the Data Protection Act 2018',
      CH_FADP: 'Article 18(2) of the Swiss Data Protection Ordinance',
      US_CA_CCPA: '11 CCR section 7021(b)',
    },
    late: 'You should have heard from us before now. We neither answered nor wrote to you within the first month, and we are sorry. This letter does not lengthen the period the law gives us.',
    kinds: {
      complexity: 'The reason is the complexity of your request:',
      'number-of-requests': 'The reason is the number of requests:',
      numberOfYours: 'The reason is the number of requests you have made:',
    },
    promise: 'You will have our answer on {{date}} at the latest.',
  },
  outcome: {
    lead: 'We have decided on your request as follows.',
    of: {
      granted: 'We have done what you asked.',
      'partly-granted': 'We have done part of what you asked.',
      'no-data-held':
        'We have searched our systems. Apart from your request itself and this answer we hold no personal data about you.',
      'not-applicable': 'The right you rely on does not apply here, and we take no action.',
      refused: 'We do not take the action you asked for.',
      withdrawn: 'You have withdrawn this part of your request. We have closed it.',
      'not-about-us': 'The data you ask about are not processed by us or on our behalf.',
      forwarded:
        'We process the data you ask about only on behalf of {{controller}}. We have passed your request on to them on {{date}}; the answer to it is theirs.',
      deceased:
        'The rights of the General Data Protection Regulation belong to living persons (recital 27). We have checked whether the same records hold data about you.',
    },
    requesterData: {
      none: 'They hold none.',
      answered: 'What they hold about you is answered for separately.',
    },
    reasons: 'The provisions we rely on, and why they apply:',
    reason: '{{article}}: {{words}}',
    unanswered: 'We asked you on {{date}} for {{what}} and have had no answer.',
    what: {
      identity: 'what we need to be sure who you are',
      clarification: 'what you mean',
      fee: 'a fee',
    },
    suppression: {
      heading: 'What we keep of your address',
      lead: 'So that you are not written to again we keep the following, and use it for nothing else:',
      hash: 'a code computed from your {{kind}}, from which it cannot be read ({{purpose}})',
      address: 'your {{kind}} itself ({{purpose}})',
      kinds: { email: 'e-mail address', phone: 'telephone number', post: 'postal address' },
      purposes: {
        'no-marketing': 'so that you receive no marketing',
        'consent-withdrawn': 'so that your withdrawn consent is respected',
        'erased-do-not-collect-again': 'so that what was erased is not collected again',
      },
    },
  },
  forward: {
    lead: 'On {{date}} the following request reached us. It concerns data that we process on your behalf, so we pass it on to you ({{clause}}).',
    facts: 'The request',
    who: 'Requester',
    subject: 'Data subject',
    rights: 'Rights asked for',
    received: 'Reached us on',
    by: 'By the contract we assist you by',
    words: 'What was asked, word for word',
    clock:
      'The request has reached a processor of yours: whether the statutory period has begun with that day is for you to judge. We have told the requester nothing about the substance and act on your instructions.',
  },
} as const;
