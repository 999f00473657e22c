type Props = {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
};

/** A text with the places marked where something was found. The places come from the core; the text stays text. */
export function Found({ text, ranges }: Props) {
  const rest = text.slice(ranges.at(-1)?.[1] ?? 0);
  return (
    <>
      {ranges.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ranges[at - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {rest}
    </>
  );
}
