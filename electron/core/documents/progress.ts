/** Runs work that reports progress and yields each report; returns what the work came to. */
export async function* following<Report, Result>(
  work: (report: (progress: Report) => void) => Promise<Result>,
): AsyncGenerator<Report, Result> {
  const waiting: Report[] = [];
  let wake = (): void => undefined;
  const running = work((progress) => {
    waiting.push(progress);
    wake();
  });
  const state: { over: boolean } = { over: false };
  const end = running.then(
    () => undefined,
    () => undefined,
  );
  void end.then(() => {
    state.over = true;
    wake();
  });
  for (;;) {
    const next = waiting.shift();
    if (next !== undefined) yield next;
    else if (state.over) return running;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}
