import type { WordingEntry } from '../../../shared/contract/core/letter-templates.ts';
import { Id } from '../../../shared/contract/primitives.ts';
import { wordingsOf, type Wording } from '../../../shared/domain/wordings/index.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { conflict, notFound, rejected } from '../fault.ts';
import type { Os } from '../os.ts';
import * as records from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { around, entryOf, wordingAt } from './entries.ts';
import { insert, latest, type Scope, versions } from './repository.ts';
import { assertSound, assertWritable } from './sound.ts';
import { partsOf } from './specimen/parts.ts';
import { specimenOf } from './specimen/specimen.ts';

type Change = Scope & { readonly key: string; readonly version: number };

/** What letters say, in the words of this office. Every version is kept; the most specific wording wins. */
export function templateHandlers(os: Os['letterTemplates'], store: () => Store, pdf: PdfRenderer) {
  return {
    list: os.list.handler(({ input }) => {
      const { db } = store();
      assertOffice(store(), input);
      const known = around(db, input);
      return wordingsOf(input.kind, input.language).map((wording) => entryOf(wording, input, known));
    }),
    save: os.save.handler(async ({ input }) => {
      const open = store();
      const wording = wordingAt(input, input.key);
      await assertSound(pdf, wording, input.text, 'text');
      return change(open, input, wording, 'save', input.text);
    }),
    reset: os.reset.handler(({ input }) => change(store(), input, wordingAt(input, input.key), 'reset', null)),
    bringBack: os.bringBack.handler(async ({ input }) => {
      const open = store();
      const wording = wordingAt(input, input.key);
      const old = versions(open.db, input, input.key).find(({ version }) => version === input.to);
      if (old === undefined) throw notFound();
      // What was sound then may not be now: the letter may have another variable, or another duty.
      if (old.text !== null) await assertSound(pdf, wording, old.text, 'to');
      return change(open, input, wording, 'bringBack', old.text);
    }),
    versions: os.versions.handler(({ input }) => {
      const { db } = store();
      wordingAt(input, input.key);
      return versions(db, input, input.key).map((row) => ({
        id: Id.parse(row.id),
        version: row.version,
        at: row.made_at,
        by: row.made_by,
        text: row.text,
        builtIn: row.built_in,
      }));
    }),
    read: os.read.handler(({ input }) => {
      const open = store();
      // Asked while somebody types: whether a face can draw it matters for the page alone.
      for (const { key, text } of input.draft) assertWritable(wordingAt(input, key), text, `draft.${key}`);
      return partsOf(specimenOf(open, input));
    }),
    preview: os.preview.handler(async ({ input, signal }) => {
      const open = store();
      for (const { key, text } of input.draft) await assertSound(pdf, wordingAt(input, key), text, `draft.${key}`);
      const { bytes } = await pdf.render(specimenOf(open, input), { ...(signal && { signal }) });
      return new File([Uint8Array.from(bytes)], `${input.kind}-specimen.pdf`, { type: 'application/pdf' });
    }),
  };
}

/** One more version of a wording, unless somebody made one since the page read it. */
function change(
  store: Store,
  at: Change,
  wording: Wording,
  act: 'save' | 'reset' | 'bringBack',
  text: string | null,
): WordingEntry {
  store.change((unit) => {
    assertOffice(store, at);
    const row = latest(unit.db, at).get(at.key);
    const version = row?.version ?? 0;
    if (version !== at.version) throw conflict(version);
    if ((row?.text ?? null) === text) throw rejected('templates.faults.unchanged');
    const next = version + 1;
    const id = insert(unit, at, { key: at.key, version: next, text, builtIn: wording.builtIn });
    const { key, language, establishmentId } = at;
    unit.enter(
      {
        action: `letterTemplate.${act}`,
        kind: 'letterTemplate',
        recordId: establishmentId ?? '',
        ref: `${language} ${key}`,
        version: next,
        payload: { id, key, language, establishmentId, text, builtIn: wording.builtIn },
      },
      'letterTemplate',
    );
  });
  return entryOf(wording, at, around(store.db, at));
}

/** An office there is, and that still answers. */
function assertOffice({ db }: Store, { establishmentId }: Scope): void {
  if (establishmentId !== null && records.find(db, 'establishment', establishmentId).archived === 1)
    throw rejected('templates.faults.officeArchived');
}
