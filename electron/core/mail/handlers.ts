import { notFound, rejected } from '../fault.ts';
import { establishment, todayAt } from '../organisation/places.ts';
import type { Os } from '../os.ts';
import * as cases from '../requests/repository.ts';
import { recordView } from '../requests/view.ts';
import type { Store } from '../store/unit-of-work.ts';
import { withoutAttachment } from './erase-attachment.ts';
import { earlierRequests, knownCases } from './known.ts';
import { proposalOf } from './proposal.ts';
import { readMail } from './read-mail.ts';
import * as repository from './repository.ts';

const TYPES = { eml: 'message/rfc822', msg: 'application/vnd.ms-outlook' } as const;

export function mailHandlers(os: Os['mail'], store: () => Store) {
  return {
    read: os.read.handler(async ({ input }) => {
      const open = store();
      const place = establishment(open, input.establishmentId);
      const bytes = await bytesIn(input.file);
      const mail = await readMail(bytes);
      const proposal = proposalOf(mail, repository.sha256(bytes), place, todayAt(open, place));
      const { name, email, phone } = proposal.intake.requester;
      return {
        ...proposal,
        known: knownCases(open.db, mail, proposal.sha256),
        earlier: earlierRequests(open.db, { name, email, phone }),
      };
    }),

    list: os.list.handler(({ input }) => {
      const { db } = store();
      cases.get(db, input.requestId);
      return repository.list(db, input.requestId);
    }),

    attach: os.attach.handler(async ({ input }) => {
      const open = store();
      cases.getAt(open.db, input.requestId, input.version);
      const bytes = await bytesIn(input.file);
      const mail = await readMail(bytes);
      open.change((unit) => {
        const { row, request } = cases.getAt(unit.db, input.requestId, input.version);
        const hash = repository.sha256(bytes);
        if (repository.holds(unit.db, row.id, hash, mail.messageId)) throw rejected('mail.faults.alreadyAttached');
        const fileName = input.file.name.slice(0, 255);
        repository.insert(unit, { requestId: row.id, fileName, mail, bytes });
        cases.save(unit, row, request, {
          action: 'request.mail.attach',
          params: { name: fileName, sha256: hash, count: mail.attachments.length },
        });
      });
      return recordView(open, input.requestId);
    }),

    open: os.open.handler(({ input }) => {
      const { db } = store();
      const kept = repository.get(db, input.id);
      const name = /\.(?:eml|msg)$/i.test(kept.fileName) ? kept.fileName : `mail.${kept.format}`;
      return new File([repository.bytesOf(db, input.id)], name, { type: TYPES[kept.format] });
    }),

    openAttachment: os.openAttachment.handler(async ({ input }) => {
      const { db } = store();
      const place = repository.placeOf(db, input.id, input.attachmentId);
      const head = repository.get(db, input.id).attachments[place];
      if (head === undefined) throw notFound();
      if (head.erased !== null) throw rejected('mail.faults.attachmentErased');
      const mail = await readMail(repository.bytesOf(db, input.id));
      const attachment = mail.attachments[place];
      if (attachment === undefined) throw notFound();
      // Shown, never run: the type the sender claims is not handed on.
      return new File([Uint8Array.from(attachment.content)], head.name === '' ? `attachment-${place + 1}` : head.name, {
        type: 'application/octet-stream',
      });
    }),

    noIdentityDocument: os.noIdentityDocument.handler(({ input }) => {
      const open = store();
      const { place, head } = keptAttachment(open, input);
      if (head.identity === 'no') return recordView(open, input.requestId);
      open.change((unit) => {
        const { row, request } = cases.getAt(unit.db, input.requestId, input.version);
        repository.unmarkIdentity(unit, input.id, place);
        cases.save(unit, row, request, {
          action: 'request.mail.noIdentityDocument',
          params: { name: head.name, type: head.type, size: head.size },
        });
      });
      return recordView(open, input.requestId);
    }),

    eraseAttachment: os.eraseAttachment.handler(async ({ input }) => {
      const open = store();
      const { place, head } = keptAttachment(open, input);
      const bytes = repository.bytesOf(open.db, input.id);
      const { bytes: rest, gone } = await withoutAttachment(bytes, await readMail(bytes), place);
      open.change((unit) => {
        // Optimistic: whoever changed the case meanwhile may have erased as well.
        const { row, request } = cases.getAt(unit.db, input.requestId, input.version);
        repository.replaceBytes(unit, input.id, rest, { places: gone, reason: input.reason });
        cases.save(unit, row, request, {
          action: rest.length === 0 ? 'request.mail.erase' : 'request.mail.eraseAttachment',
          params: { name: head.name, type: head.type, size: head.size, count: gone.length },
          note: input.reason,
        });
      });
      return recordView(open, input.requestId);
    }),
  };
}

type Named = { readonly requestId: string; readonly id: string; readonly attachmentId: string };

/** An attachment of a mail of this very request, as long as its bytes are there. */
function keptAttachment({ db }: Store, { requestId, id, attachmentId }: Named) {
  const kept = repository.get(db, id);
  if (kept.requestId !== requestId) throw notFound();
  const place = repository.placeOf(db, id, attachmentId);
  const head = kept.attachments[place];
  if (head === undefined) throw notFound();
  if (head.erased !== null) throw rejected('mail.faults.attachmentErased');
  return { place, head };
}

const bytesIn = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
