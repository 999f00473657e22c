/** What the window around the page says: menu, dialogs of the system, notices. */
export const shell = {
  /** The entries below them are those of the page. */
  menu: { file: '&File', edit: '&Edit', view: '&View', help: '&Help' },
  chooseVault: { title: 'Choose the folder of the vault', button: 'Use this folder' },
  saveFile: { title: 'Save as' },
  notice: {
    dueToday_one: '{{count}} request is due today.',
    dueToday_other: '{{count}} requests are due today.',
    overdue_one: '{{count}} request is past its deadline.',
    overdue_other: '{{count}} requests are past their deadline.',
  },
  start: {
    unsafeSwitch: 'DPO Desk does not start with these options: {{options}}',
    vaultMissing: 'Say which folder: --vault FOLDER',
    vaultNotAFolder: 'This is not a folder that can hold a vault: {{folder}}',
    elsewhere: 'DPO Desk is already running.',
    failed: 'DPO Desk could not start ({{code}}).',
  },
} as const;
