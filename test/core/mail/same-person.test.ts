import { describe, expect, it } from 'vitest';
import { sharedMarks } from '../../../shared/domain/same-person.ts';

const marks = (more: Partial<{ name: string; email: string; phone: string }>) => ({
  name: '',
  email: '',
  phone: '',
  ...more,
});

describe('the same person', () => {
  it.each([
    ['Żaneta Borġ', 'zaneta borg'],
    ['SAMPLE, Renata', 'Renata Sample'],
    ['Dr. Łukasz Weiß', 'lukasz weiss'],
    ['Ħal-Għargħur, Ġorġ', 'Gorg Hal Ghargur'.replace('Ghargur', 'Gharghur')],
  ])('%s is %s', (one, other) => {
    expect(sharedMarks(marks({ name: one }), marks({ name: other }))).toEqual(['name']);
  });

  it.each([
    ['Renata.Sample+shop@Example.org', 'renata.sample@example.org'],
    ['r.s@googlemail.com', 'rs@gmail.com'],
  ])('%s leads to the mailbox of %s', (one, other) => {
    expect(sharedMarks(marks({ email: one }), marks({ email: other }))).toEqual(['email']);
  });

  it.each([
    ['+356 9912 3456', '00356 99123456'],
    ['9912 3456', '+356 9912-3456'],
    ['+44 (0)20 7946 0018', '020 7946 0018'],
  ])('%s is the number %s', (one, other) => {
    expect(sharedMarks(marks({ phone: one }), marks({ phone: other }))).toEqual(['phone']);
  });

  it.each([
    [marks({}), marks({})],
    [marks({ name: 'Renata Sample' }), marks({ name: 'Renata Simple' })],
    [marks({ name: 'Dr' }), marks({ name: 'Mrs' })],
    [marks({ email: 'a@x.example' }), marks({ email: 'a@y.example' })],
    [marks({ email: 'no address' }), marks({ email: 'no address' })],
    [marks({ phone: '112' }), marks({ phone: '112' })],
    [marks({ phone: '+356 9912 3456' }), marks({ phone: '+356 9912 3457' })],
  ])('%o is not %o', (one, other) => {
    expect(sharedMarks(one, other)).toEqual([]);
  });
});
