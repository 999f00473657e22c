/** Art. 20: the letter around the files a person takes with them. */
export const portability = {
  title: 'Your data in portable form, {{reference}}',
  heading: 'Your data in portable form',
  lead: 'You asked us on {{date}} for your data in a form that you can take with you (Article 20). Here they are.',
  files: {
    heading: 'What you receive',
    summary: 'The files, their format and what is in them',
    name: 'File',
    format: 'Format',
    contents: 'What is in it',
  },
  scope:
    'The files hold the data that you gave us yourself or that came about through your use of our service, as far as we process them by automated means with your consent or for a contract with you. Other data are not part of this right. You may ask for them under Article 15.',
  use: {
    heading: 'What you can do with them',
    open: 'A computer program can read the files. You may keep them, or pass them on to whom you wish.',
    direct:
      'If you ask us to, and it is technically possible, we send them straight to another organisation (Article 20(2)).',
    goesOn:
      'This erases nothing: our own processing of your data goes on as before. You may still ask us to erase them (Articles 20(3) and 17).',
    safe: 'Please keep the files in a safe place. Whoever has them can read your data.',
  },
} as const;
