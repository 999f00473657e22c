/** What the window around the page says: menu, dialogs of the system, notices. */
export const shell = {
  /** The entries below them are those of the page. */
  menu: { file: '&File', edit: '&Edit', view: '&View', help: '&Help' },
  chooseVault: { title: 'Choose the folder of the vault', button: 'Use this folder' },
  saveFile: { title: 'Save as' },
  notice: {
    overdue_one: '{{count}} matter is overdue.',
    overdue_other: '{{count}} matters are overdue.',
    dueToday_one: '{{count}} matter is due today.',
    dueToday_other: '{{count}} matters are due today.',
    dueSoon_one: '{{count}} matter is due soon.',
    dueSoon_other: '{{count}} matters are due soon.',
    extension_one: 'An extension notice is still possible for {{count}} matter.',
    extension_other: 'Extension notices are still possible for {{count}} matters.',
    upkeep_one: '{{count}} day kept in the registers is near or past.',
    upkeep_other: '{{count}} days kept in the registers are near or past.',
    waiting_one: '{{count}} matter has waited for long.',
    waiting_other: '{{count}} matters have waited for long.',
  },
  start: {
    unsafeSwitch: 'DPO Desk does not start with these options: {{options}}',
    vaultMissing: 'Say which folder: --vault FOLDER',
    vaultNotAFolder: 'This is not a folder that can hold a vault: {{folder}}',
    elsewhere: 'DPO Desk is already running.',
    failed: 'DPO Desk could not start ({{code}}).',
  },
} as const;
