/** A complaint made to us is here: section 164A(3) DPA 2018, and the same courtesy elsewhere. */
export const complaintReceipt = {
  title: 'Your complaint {{reference}} has reached us',
  heading: 'We have received your complaint',
  infoDate: 'Your complaint of',
  received: 'Your complaint reached us on {{date}} {{channel}}. It has the number {{reference}}.',
  about: 'We understand that it is about: {{subject}}.',
  wrong:
    'If we have understood you wrongly, or if you want to add something, please write to {{contact}} and give the number {{reference}}.',
  next: {
    heading: 'What happens next',
    uk: 'We look into your complaint without undue delay, make the enquiries it needs and tell you how it goes. Then we tell you the outcome, without undue delay (section 164A of the Data Protection Act 2018).',
    eu: 'We look into your complaint, make the enquiries it needs and tell you how it goes. Then we tell you the outcome, with our reasons.',
    handler: '{{handler}} deals with your complaint.',
    free: 'This costs you nothing.',
  },
  handling: {
    heading: 'What happens to the data of your complaint',
    use: 'We use what you send us to deal with your complaint, and to be able to show how we did so (Article 5(2)).',
  },
  elsewhere: {
    heading: 'Where else you can complain',
    eu: 'You need not wait for us. You may complain to a supervisory authority, in particular where you live, where you work or where you think the law was broken (Article 77):',
    uk: 'You may also complain to the Information Commissioner (section 165 of the Data Protection Act 2018):',
  },
} as const;
