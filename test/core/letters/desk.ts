import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { LetterDraft } from '../../../shared/contract/core/letters.ts';
import type { LineClosing } from '../../../shared/contract/core/requests.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import type { Right } from '../../../shared/reference/rights.ts';
import { checkConformance } from '../pdf/conformance.ts';
import { pdfText } from '../pdf-text.ts';
import type { CaseInHand, Scene } from '../casework/scene.ts';

type Letter = { readonly entry: DocumentEntry; readonly words: string; readonly faults: readonly unknown[] };

/** A letter as its reader gets it: its words as they can be copied out, and what is wrong with the file. */
export async function readLetter({ client }: Scene, entry: DocumentEntry): Promise<Letter> {
  const file = await client.documents.open({ id: entry.id });
  return {
    entry,
    words: await pdfText(file),
    faults: checkConformance(new Uint8Array(await file.arrayBuffer())),
  };
}

/** Writes a letter of a record at the version it has now. */
export async function write(
  s: Scene,
  record: { readonly id: Id; readonly version: number },
  draft: LetterDraft,
): Promise<Letter> {
  const entry = await s.client.letters.write({ recordId: record.id, version: record.version, draft, signatory: '' });
  return readLetter(s, entry);
}

/** A letter of a case in hand, which moves on with it. */
export async function writeFor(s: Scene, request: CaseInHand, draft: LetterDraft): Promise<Letter> {
  const letter = await write(s, request.at(), draft);
  await refresh(s, request);
  return letter;
}

export const refresh = ({ client }: Scene, request: CaseInHand) => request.act(({ id }) => client.requests.get({ id }));

export type Closing = Partial<LineClosing> & Pick<LineClosing, 'outcome'>;

export const close = (s: Scene, request: CaseInHand, right: Right, closing: Closing) =>
  request.act((at) =>
    s.client.requests.lines.close({
      ...at,
      lineId: request.line(right).id,
      closing: { on: s.core.clock.now.slice(0, 10), ground: '', ...closing },
    }),
  );

export const send = (s: Scene, { entry }: Letter) =>
  s.client.documents.markSent({ id: entry.id, on: s.core.clock.now.slice(0, 10), by: 'email' });

export const account = (lineId: Id, more: Partial<Extract<LetterDraft, { kind: 'outcome' }>['accounts'][number]>) => ({
  lineId,
  done: '',
  remains: '',
  reviewer: '',
  files: [],
  ...more,
});

/** The keys of what a letter still lacks, the required ones alone or all. */
export const lacking = async (
  { client }: Scene,
  recordId: Id,
  draft: LetterDraft,
): Promise<readonly (readonly [string, string, boolean])[]> =>
  (await client.letters.gaps({ recordId, draft, signatory: '' })).map(({ key, article, blocking }) => [
    key,
    article,
    blocking,
  ]);
