const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Every text inside a record, for the search: ids left out, keys left out. */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return ID.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map(wordsIn)
    .filter((text) => text !== '')
    .join(' ');
}
