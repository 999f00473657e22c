export const vault = {
  recoveryKey: {
    title: 'Recovery key',
    bar: 'This vault has no recovery key yet. Without one, a forgotten passphrase means the register is lost.',
    issue: 'Make a recovery key',
  },
} as const;
