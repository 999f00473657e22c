import { expect, test } from 'vitest';
import { isAffected } from '../../renderer/api/topics.ts';

test('a change refreshes the lists of its own area', () => {
  expect(isAffected(['core', 'activities', 'list'], ['activity'])).toBe(true);
  expect(isAffected(['core', 'processors', 'list'], ['activity'])).toBe(false);
});

test('every open record is read again, since it names others', () => {
  expect(isAffected(['core', 'processors', 'get'], ['activity'])).toBe(true);
});

test('what is computed from many records is read again after any change', () => {
  expect(isAffected(['core', 'overview', 'today'], ['cookie'])).toBe(true);
  expect(isAffected(['core', 'journal', 'list'], ['cookie'])).toBe(true);
});

test('the surroundings are not the vault', () => {
  expect(isAffected(['host', 'settings', 'get'], ['vault'])).toBe(false);
});
