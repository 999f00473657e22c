/** One message of the carriers: JSON as text, or JSON, a delimiter and a file's bytes. */
export type Frame = string | Uint8Array;

/** Largest message a page may send: an imported file of 60 MB with its envelope. */
export const MAX_FRAME_BYTES = 64 * 1024 * 1024;

/** Structured values never pass: what is no text and no bytes would skip the carrier's own decoding. */
export const isFrame = (value: unknown): value is Frame =>
  typeof value === 'string'
    ? value.length <= MAX_FRAME_BYTES
    : value instanceof Uint8Array && value.byteLength <= MAX_FRAME_BYTES;
