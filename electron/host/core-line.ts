import { MessagePort } from 'node:worker_threads';
import { z } from 'zod';

/**
 * The private line between the owner of the core thread and the core: paths and wrapped keys travel here,
 * never through the page.
 */

/** Instants for tests and demos: the clock starts at `start` and stands still or runs on. */
export const CoreClock = z.strictObject({ start: z.iso.datetime(), runs: z.boolean() });
export type CoreClock = z.infer<typeof CoreClock>;

export const CoreOptions = z.strictObject({
  /** Path of the SQLite binding where it was taken out of the package. */
  nativeBinding: z.string().optional(),
  fontsDir: z.string(),
  pdfWorker: z.string().optional(),
  clock: CoreClock.optional(),
});
export type CoreOptions = z.infer<typeof CoreOptions>;

/** Keys and wrapped keys: small. */
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= 4096);

export const HostQuestion = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('vault-folder'), handle: z.string().max(64) }),
  z.strictObject({ about: z.literal('os-key-available') }),
  z.strictObject({ about: z.literal('os-key-wrap'), bytes: Bytes }),
  z.strictObject({ about: z.literal('os-key-unwrap'), bytes: Bytes }),
]);
export type HostQuestion = z.infer<typeof HostQuestion>;

const Unwrapped = z.strictObject({ key: Bytes, renewed: Bytes.optional() });

const HostAnswer = z.union([z.string(), z.boolean(), Bytes, Unwrapped, z.undefined()]);
export type HostAnswer = z.infer<typeof HostAnswer>;

export const CoreToHost = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), id: z.int(), question: HostQuestion }),
  z.strictObject({
    type: z.literal('fault'),
    fault: z.strictObject({
      ref: z.string().max(40),
      procedure: z.string().max(120),
      code: z.string().max(80),
      frames: z.array(z.string().max(200)).max(20),
    }),
  }),
  z.strictObject({ type: z.literal('frame-dropped'), code: z.string().max(80) }),
  /** The vault is closed and the key zeroed; the thread ends by itself. */
  z.strictObject({ type: z.literal('locked') }),
]);
export type CoreToHost = z.infer<typeof CoreToHost>;

export const HostToCore = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('connect'), port: z.instanceof(MessagePort) }),
  z.strictObject({ type: z.literal('answer'), id: z.int(), value: HostAnswer.optional() }),
  z.strictObject({ type: z.literal('refusal'), id: z.int() }),
  /** Close the vault and end. */
  z.strictObject({ type: z.literal('end') }),
]);
export type HostToCore = z.infer<typeof HostToCore>;
