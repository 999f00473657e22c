import { createHash, randomBytes } from 'node:crypto';

/** What a journal row says of a change, besides its payload. */
export type JournalHead = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly kind: string;
  readonly recordId: string;
  readonly ref: string;
  readonly version: number;
  readonly payloadHash: string;
  readonly previous: string;
};

/** Before the first entry. */
export const GENESIS = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The salt goes with the payload: once both are erased, the hash left in the chain tells nothing. */
export const newSalt = (): string => randomBytes(16).toString('hex');

export const payloadHash = (salt: string, payload: string): string => sha256(`${salt}\n${payload}`);

/** Hash of an entry: every field in a fixed order, the previous hash among them. */
export function entryHash(head: JournalHead): string {
  return sha256(
    JSON.stringify([
      head.seq,
      head.at,
      head.actor,
      head.action,
      head.kind,
      head.recordId,
      head.ref,
      head.version,
      head.payloadHash,
      head.previous,
    ]),
  );
}
