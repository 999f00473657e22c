/** Nameless columns get their place, doubled names a number: an annex needs every heading. */
export function headings(head: readonly string[]): string[] {
  const taken = new Set(head.map((raw) => raw.trim()));
  const given = new Set<string>();
  return head.map((raw, place) => {
    const name = raw.trim().slice(0, 190) || `(${place + 1})`;
    let free = name;
    for (let times = 2; given.has(free) || (free !== raw.trim() && taken.has(free)); times += 1)
      free = `${name} (${times})`;
    given.add(free);
    return free;
  });
}
