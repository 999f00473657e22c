/** What runs between preload and shell. `visit` is new with each document; `line` is which of its two ports. */
export type Line = 'core' | 'host';
export type Channels = {
  /** Both ways: one frame of a line. */
  readonly frame: 'dpo:frame';
  /** To the page: the other end of a line is gone. To the shell: the page is done with it. */
  readonly close: 'dpo:close';
};

/** Written out on both sides, because the preload imports nothing but types. */
export const CHANNELS: Channels = { frame: 'dpo:frame', close: 'dpo:close' };
