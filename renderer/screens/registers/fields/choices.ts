/** The values of a choice with their words, for selects and filters alike. */
export function choices<Value extends string>(
  values: readonly Value[],
  words: (value: Value) => string,
): { value: Value; label: string }[] {
  return values.map((value) => ({ value, label: words(value) }));
}

/** What occurs in a list, once each and in order, as options of a filter; empty values are left out. */
export function occurring<Row>(rows: readonly Row[], value: (row: Row) => string, words = (found: string) => found) {
  return [...new Set(rows.map(value))]
    .filter((found) => found !== '')
    .map((found) => ({ value: found, label: words(found) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
