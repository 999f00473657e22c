import type { Letterhead, LetterheadFields } from '../../../../shared/contract/core/letterheads.ts';
import { PLAIN_LETTERHEAD } from '../../../../shared/contract/core/letterheads.ts';
import { Id } from '../../../../shared/contract/primitives.ts';
import type { PdfRenderer } from '../../documents/pdf-renderer.ts';
import { assertDrawable } from '../../documents/letters/write-letter.ts';
import { conflict, notFound, rejected } from '../../fault.ts';
import type { Os } from '../../os.ts';
import * as records from '../../register/repository.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import { LARGEST_LOGO, readLogo } from '../logo/read-logo.ts';
import { refusedLogo } from '../logo/refused.ts';
import { svgOf } from '../logo/svg-file.ts';
import { specimenOf } from '../specimen/specimen.ts';
import * as repository from './repository.ts';

type At = { readonly establishmentId: string; readonly version: number };
type Next = { readonly fields: LetterheadFields; readonly logo: string | null };

/** How the letters of an office look. Every version is kept: a letter names the one it was made with. */
export function letterheadHandlers(os: Os['letterheads'], store: () => Store, pdf: PdfRenderer) {
  const preview = (open: Store, establishmentId: Id, fields: LetterheadFields) =>
    specimenOf(
      open,
      { kind: 'clarification-question', language: 'en', establishmentId, requestId: null, draft: [] },
      fields,
    );
  /** What no face can draw would spoil every letter. */
  const assertSound = async (open: Store, establishmentId: Id, fields: LetterheadFields) => {
    assertDrawable((await pdf.render(preview(open, establishmentId, fields))).missing);
  };
  return {
    get: os.get.handler(({ input }) => entryOf(store(), input.establishmentId)),
    save: os.save.handler(async ({ input: { fields, ...at } }) => {
      const open = store();
      await assertSound(open, at.establishmentId, fields);
      return change(open, at, 'save', (_, { logo }) => ({ fields, logo }));
    }),
    setLogo: os.setLogo.handler(async ({ input: { file, ...at } }) => {
      const open = store();
      if (file.size > LARGEST_LOGO) throw refusedLogo('tooLarge', { kilobytes: LARGEST_LOGO / 1000 });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { type } = readLogo(bytes);
      return change(open, at, 'logo', (unit, { fields }) => ({ fields, logo: repository.keepLogo(unit, type, bytes) }));
    }),
    removeLogo: os.removeLogo.handler(({ input }) =>
      change(store(), input, 'logo', (_, { fields }) => ({ fields, logo: null })),
    ),
    logo: os.logo.handler(({ input }) => {
      const { db } = store();
      const logo = repository.current(db, input.establishmentId)?.logo ?? null;
      if (logo === null) throw notFound();
      const bytes = repository.logoBytes(db, logo.sha256);
      const { picture } = readLogo(bytes);
      const shown =
        picture.kind === 'drawing' ? svgOf(picture) : picture.raster.coding === 'jpeg' ? picture.raster.bytes : bytes;
      return new File([Uint8Array.from(shown)], 'logo', { type: logo.type });
    }),
    versions: os.versions.handler(({ input }) =>
      repository
        .versions(store().db, input.establishmentId)
        .map((row) => ({ ...row, id: Id.parse(row.id), logo: row.logo && { ...row.logo } })),
    ),
    bringBack: os.bringBack.handler(({ input }) =>
      change(store(), input, 'bringBack', ({ db }) => {
        const old = repository.versions(db, input.establishmentId).find(({ version }) => version === input.to);
        if (old === undefined) throw notFound();
        return { fields: old.fields, logo: old.logo?.sha256 ?? null };
      }),
    ),
    preview: os.preview.handler(async ({ input: { establishmentId, fields }, signal }) => {
      const { bytes } = await pdf.render(preview(store(), establishmentId, fields), { ...(signal && { signal }) });
      return new File([Uint8Array.from(bytes)], 'letterhead-specimen.pdf', { type: 'application/pdf' });
    }),
  };
}

/** One more version, unless somebody made one since the page read it. */
function change(
  store: Store,
  { establishmentId, version }: At,
  act: 'save' | 'logo' | 'bringBack',
  work: (unit: Unit, before: Next) => Next,
): Letterhead {
  store.change((unit) => {
    const office = records.find(unit.db, 'establishment', establishmentId);
    if (office.archived === 1) throw rejected('templates.faults.officeArchived');
    const row = repository.current(unit.db, establishmentId);
    const present = row?.version ?? 0;
    if (present !== version) throw conflict(present);
    const before = { fields: row?.fields ?? PLAIN_LETTERHEAD, logo: row?.logo?.sha256 ?? null };
    const next = work(unit, before);
    if (JSON.stringify(next) === JSON.stringify(before)) throw rejected('templates.faults.unchanged');
    const id = repository.insert(unit, { establishmentId, version: version + 1, ...next });
    unit.enter(
      {
        action: `letterhead.${act}`,
        kind: 'letterhead',
        recordId: establishmentId,
        ref: office.ref,
        version: version + 1,
        payload: { id, ...next },
      },
      'letterTemplate',
    );
  });
  return entryOf(store, establishmentId);
}

function entryOf({ db }: Store, establishmentId: string): Letterhead {
  const office = records.find(db, 'establishment', establishmentId);
  const row = repository.current(db, office.id);
  return {
    establishmentId: Id.parse(office.id),
    version: row?.version ?? 0,
    fields: row?.fields ?? PLAIN_LETTERHEAD,
    logo: row?.logo ?? null,
  };
}
