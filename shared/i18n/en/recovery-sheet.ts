/** The sheet that carries a recovery key: printed once, kept away from the computer. */
export const recoverySheet = {
  title: 'Recovery key of the vault “{{name}}”',
  heading: 'Recovery key',
  lead: 'This key opens the vault “{{name}}” when every passphrase is lost. It was made on {{date}}. Whoever holds this sheet and a copy of the vault can read everything in it.',
  keep: 'Keep it on paper, away from the computer: in a safe or with a trusted person. A newer recovery key makes this one useless.',
  summary: 'The groups of the key, in order',
  rows: 'Groups',
  use: 'To use it: on the lock screen choose “Passphrase forgotten?”, type the groups in order, and set a new passphrase. Upper and lower case, spaces and hyphens do not matter.',
  footer: 'DPO Desk · Recovery key · Keep secret',
} as const;
