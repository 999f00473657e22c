/** A value in which one id is named instead of another, however deep it stands; what a list then names twice it names once. */
export function repointed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return eachOnce(value, from, to);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, unknown] => [key, repointed(each, from, to)]),
  );
}

function eachOnce(list: readonly unknown[], from: string, to: string): unknown[] {
  const before = list.map((each) => JSON.stringify(each));
  const after = list.map((each) => repointed(each, from, to));
  const written = after.map((each) => JSON.stringify(each));
  // Only what came to be the same: a list that named something twice before is not ours to tidy.
  return after.filter((_, index) => {
    const text = written[index];
    const changed = text !== before[index];
    const twins = written.flatMap((other, place) => (other === text && place !== index ? [place] : []));
    if (changed) return twins.every((place) => written[place] !== before[place] && place > index);
    return true;
  });
}
