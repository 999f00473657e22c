/** Words of the example register's made-up cases. */
export const example = {
  actor: 'Example (made up)',
  filling: 'Filling in the example: case {{done}} of {{total}}…',
  notFilled:
    'The vault is made, but the example could not be filled in: nothing of it is there. You can try again from the overview.',
} as const;
