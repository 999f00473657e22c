import type { HostSettings } from '../../shared/contract/host/index.ts';

/** The token `--row` in pixels, for what has to reckon with it. */
export const ROW_HEIGHT: Readonly<Record<HostSettings['density'], number>> = { comfortable: 36, compact: 28 };
