/** Data-protection complaints to the controller: section 164A of the UK Data Protection Act 2018. */
export const complaints = {
  title: 'Complaints',
  one: 'Complaint {{reference}}',
  state: {
    'to-acknowledge': 'To be acknowledged',
    'in-hand': 'In hand',
    'outcome-to-tell': 'Outcome to be told',
    closed: 'Closed',
  },
  acknowledged: {
    open: 'Not acknowledged yet',
    'in-time': 'Acknowledged in time',
    late: 'Acknowledged late',
    'no-duty': 'Received before 19 June 2026: no duty to acknowledge',
  },
  clock: 'Acknowledge by {{date}} (section 164A(3): 30 days, counted from the day after receipt)',
  undue: 'After that: appropriate steps, and the outcome without undue delay (section 164A(4)). The law names no day.',
  step: {
    enquiry: 'Enquiry',
    'progress-told': 'Told how it goes',
    measure: 'Measure taken',
    other: 'Step',
  },
  outcome: {
    upheld: 'Upheld',
    'partly-upheld': 'Upheld in part',
    'not-upheld': 'Not upheld',
    withdrawn: 'Withdrawn',
    'not-about-us': 'Not about our processing',
  },
  next: {
    'to-acknowledge': 'Acknowledge receipt',
    'in-hand': 'Make enquiries, tell how it goes, decide',
    'outcome-to-tell': 'Tell the complainant the outcome',
    closed: 'Nothing',
  },
  timeline: {
    log: 'Logged',
    amend: 'Intake changed',
    acknowledge: 'Receipt acknowledged on {{on}}',
    step: '{{kind}}, on {{on}}',
    decide: 'Outcome: {{outcome}}, decided on {{on}}',
    reopen: 'Opened again',
    note: 'Note',
  },
  faults: {
    alreadyAcknowledged: 'Receipt has been acknowledged already.',
    closed: 'The complaint is closed. Open it again to go on.',
    open: 'The complaint is open.',
  },
} as const;
