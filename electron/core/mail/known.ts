import { z } from 'zod';
import type { MailProposal } from '../../../shared/contract/core/mail.ts';
import { type PersonMarks, sharedMarks } from '../../../shared/domain/same-person.ts';
import { type Case, isOpen } from '../requests/case.ts';
import { all, type CaseRow, get } from '../requests/repository.ts';
import type { Db } from '../store/open.ts';
import type { MailFile } from './mail-file.ts';

const SHOWN = 20;

/** Cases that hold this very mail, by its id or its bytes; then those that hold another mail of its thread. */
export function knownCases(
  db: Db,
  mail: Pick<MailFile, 'messageId' | 'thread'>,
  sha256: string,
): MailProposal['known'] {
  const same = ids(
    db,
    "SELECT DISTINCT request_id FROM mail WHERE sha256 = @sha256 OR (message_id <> '' AND message_id = @messageId)",
    { sha256, messageId: mail.messageId },
  );
  const thread = ids(
    db,
    `SELECT DISTINCT m.request_id FROM mail m LEFT JOIN mail_thread t ON t.mail_id = m.id
     WHERE m.message_id IN (SELECT value FROM json_each(@thread))
        OR t.message_id IN (SELECT value FROM json_each(@thread))
        OR (@messageId <> '' AND t.message_id = @messageId)`,
    { thread: JSON.stringify(mail.thread), messageId: mail.messageId },
  );
  return [
    ...same.map((id) => ({ ...headOf(get(db, id)), why: 'same-message' as const })),
    ...thread.filter((id) => !same.includes(id)).map((id) => ({ ...headOf(get(db, id)), why: 'thread' as const })),
  ].slice(0, SHOWN);
}

const ids = (db: Db, sql: string, params: Readonly<Record<string, string>>): string[] =>
  z.array(z.string()).parse(db.prepare(sql).pluck().all(params));

/** Requests, open or closed, that share a mark with this person; the latest first. Nothing is concluded from their number. */
export function earlierRequests(db: Db, person: PersonMarks): MailProposal['earlier'] {
  return all(db)
    .map((row) => ({ head: headOf(row), shared: marksOf(row.request, person) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => (a.head.received < b.head.received ? 1 : -1))
    .slice(0, SHOWN)
    .map(({ head, shared }) => ({ ...head, shared }));
}

function marksOf(request: Case, person: PersonMarks): ('name' | 'email' | 'phone')[] {
  const people = [request.intake.requester, request.intake.dataSubject].filter((other) => other !== null);
  return [...new Set(people.flatMap((other) => sharedMarks(person, other)))];
}

const headOf = ({ row, request }: CaseRow) => ({
  id: row.id,
  reference: row.ref,
  who: request.intake.requester.name,
  received: request.received,
  state: isOpen(request) ? ('open' as const) : ('closed' as const),
});
