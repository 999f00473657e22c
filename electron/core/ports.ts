/** What the core needs from its surroundings; nothing here knows Electron. */
export type Clock = {
  /** The present instant, UTC, ISO 8601. Tests set it. */
  readonly now: () => string;
};

/** A key the operating system gave back, and how it would wrap it today where its own key has changed since. */
export type OsUnwrapped = { readonly key: Uint8Array; readonly renewed: Uint8Array | undefined };

/** Asks of the host over a line of their own: paths and operating-system keys never pass through the page. */
export type HostLink = {
  /** The folder behind a handle the host gave out, or undefined for a handle it does not know. */
  readonly vaultFolder: (handle: string) => Promise<string | undefined>;
  readonly osKey: {
    readonly available: () => Promise<boolean>;
    readonly wrap: (key: Uint8Array) => Promise<Uint8Array>;
    readonly unwrap: (wrapped: Uint8Array) => Promise<OsUnwrapped>;
  };
};

/** A failure as the log keeps it: names and codes, never the text of an error. */
export type FaultReport = {
  readonly ref: string;
  readonly procedure: string;
  readonly code: string;
  readonly frames: readonly string[];
};

export type CorePorts = {
  readonly clock: Clock;
  readonly host: HostLink;
  readonly report: (fault: FaultReport) => void;
  /** Called once the vault is closed and the key zeroed: the owner ends this core and starts a fresh one. */
  readonly locked: () => void;
  /** Path of the SQLite binding where it was taken out of the package; undefined in a source checkout. */
  readonly nativeBinding: string | undefined;
  /** Folder with the fonts of the PDF documents. */
  readonly fontsDir: string;
  /** Built PDF thread; undefined renders in the core itself. */
  readonly pdfWorker: string | undefined;
};
