import { Children, type ReactNode } from 'react';

/** What belongs together in one cell, each on a line of its own; what is not there takes none. */
export function Lines({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {Children.map(children, (line) =>
        line === false || line === null || line === undefined ? null : <div>{line}</div>,
      )}
    </>
  );
}
