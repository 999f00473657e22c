import { expect, test } from 'vitest';
import { folded, likenesses } from '../../renderer/screens/settings/words/likeness.ts';

const word = (name: string, records: number) => ({ name, kept: false, records });

test('words that differ in case, accents and what stands between are alike', () => {
  expect(folded('E-Mail  Adresse')).toBe(folded('e mail adressé'));
  expect(folded('Żebbuġ')).toBe('zebbug');
});

test('each is pointed to the one that more records use', () => {
  const alike = likenesses([word('Customers', 1), word('customers', 9), word('staff', 3)]);
  expect([...alike]).toEqual([['Customers', 'customers']]);
});

test('words in a script without letters of ours are told apart', () => {
  expect([...likenesses([word('客户', 1), word('员工', 1)])]).toEqual([]);
});
