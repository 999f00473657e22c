import type { ReactNode } from 'react';
import type { PlaceState } from '../../../shared/contract/core/dependents.ts';
import styles from './picture.module.css';

export const patternId = (scope: string, state: PlaceState): string => `${scope}-${state}`;
export const fillOf = (scope: string, state: PlaceState): string => `url(#${patternId(scope, state)})`;

/** A fill for each state, told apart without colour: plain, slanted, crossed, dotted, pale. */
export function StatePatterns({ scope }: { readonly scope: string }) {
  return (
    <defs>
      <Pattern scope={scope} state="none-needed" />
      <Pattern scope={scope} state="holds" />
      <Pattern scope={scope} state="doubtful">
        <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" />
      </Pattern>
      <Pattern scope={scope} state="broken">
        <path d="M0 0 L8 8 M8 0 L0 8" />
      </Pattern>
      <Pattern scope={scope} state="no-transfer">
        <circle cx="2" cy="2" r="1.25" />
        <circle cx="6" cy="6" r="1.25" />
      </Pattern>
    </defs>
  );
}

type PatternProps = { readonly scope: string; readonly state: PlaceState; readonly children?: ReactNode };

function Pattern({ scope, state, children }: PatternProps) {
  return (
    <pattern
      id={patternId(scope, state)}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      className={styles.pattern}
      data-state={state}
    >
      <rect width="8" height="8" />
      {children}
    </pattern>
  );
}
