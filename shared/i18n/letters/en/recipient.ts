/** Art. 19: those who received the data hear what became of them. */
export const recipient = {
  title: 'Notice under Article 19, {{reference}}',
  heading: 'Personal data that we disclosed to you have changed',
  salutation: 'Dear Sir or Madam,',
  lead: {
    rectification:
      'We disclosed personal data about the person named below to you. We have now corrected them at that person’s request, and have to tell you so (Article 19).',
    erasure:
      'We disclosed personal data about the person named below to you. We have now erased them at that person’s request, and have to tell you so (Article 19).',
    restriction:
      'We disclosed personal data about the person named below to you. We have now restricted their processing at that person’s request, and have to tell you so (Article 19).',
  },
  leadPart: {
    rectification:
      'We disclosed personal data about the person named below to you. We have now corrected part of them at that person’s request, and have to tell you so (Article 19).',
    erasure:
      'We disclosed personal data about the person named below to you. We have now erased part of them at that person’s request, and have to tell you so (Article 19).',
    restriction:
      'We disclosed personal data about the person named below to you. We have now restricted the processing of part of them at that person’s request, and have to tell you so (Article 19).',
  },
  facts: {
    summary: 'Whom and what it concerns',
    person: 'Person',
    known: 'Known to you or us as',
    what: 'What it concerns',
    on: 'Done on',
  },
  ask: {
    heading: 'What we ask of you',
    rectification: 'Please correct the data that you received from us in the same way.',
    erasure:
      'Please check whether you have to erase the data that you received from us, and any copies and links, too.',
    restriction: 'Please check whether you have to restrict the processing of the data that you received from us too.',
    onward: 'If you passed the data on, please tell those who received them from you.',
  },
  instruct: {
    rectification:
      'You process these data on our behalf. We instruct you to correct them in the same way (Article 28(3)(a)).',
    erasure: 'You process these data on our behalf. We instruct you to erase them, with all copies (Article 28(3)(a)).',
    restriction:
      'You process these data on our behalf. We instruct you to store them and to do nothing else with them until we tell you otherwise (Article 28(3)(a)).',
    onward: 'If you have passed the data on to a further processor, please see to it that they do the same.',
  },
  confirm: 'Please confirm in writing to {{contact}} what you have done. Give the number {{reference}}.',
  onlyForThis: 'Please use the details in this letter for nothing else.',
} as const;
