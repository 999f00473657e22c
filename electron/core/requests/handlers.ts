import { z } from 'zod';
import type { LineClosing } from '../../../shared/contract/core/requests.ts';
import { GROUNDS } from '../../../shared/reference/grounds.ts';
import type { CaseworkSettings } from '../../../shared/contract/core/calendars.ts';
import { type LawId, lawsOffered } from '../../../shared/reference/laws.ts';
import type { Os } from '../os.ts';
import { readTable } from '../exchange/read-table.ts';
import { invalid } from '../fault.ts';
import { today } from '../organisation/places.ts';
import { newId } from '../register/records.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { Case } from './case.ts';
import { amended, logged, withLine } from './casework.ts';
import { actedAtOnce } from './casework/at-once.ts';
import { closed, reopened } from './casework/closing.ts';
import { linkedOf } from './casework/linked.ts';
import { openElsewhere } from './casework/open-elsewhere.ts';
import { putTable, removeTable, rowsOf, tablesOf } from './data-tables.ts';
import { propose } from './propose.ts';
import * as repository from './repository.ts';
import { settingsOf } from './settings.ts';
import { type At, deskFor, deskOf, step } from './step.ts';
import { listView, recordView } from './view.ts';

export function requestHandlers(os: Os['requests'], store: () => Store) {
  const change = (at: At, work: Parameters<typeof step>[2]) => step(store(), at, work);

  return {
    list: os.list.handler(({ input }) => {
      const { db } = store();
      const day = today(store());
      const { internalTargetDays } = settingsOf(db);
      const documents = new Map(
        z
          .array(z.tuple([z.string(), z.int()]))
          .parse(
            db
              .prepare("SELECT record_id, count(*) FROM stored_document WHERE state = 'final' GROUP BY record_id")
              .raw()
              .all(),
          ),
      );
      return repository
        .all(db)
        .map((row) => listView(row, day, documents.get(row.row.id) ?? 0, internalTargetDays))
        .filter((item) => input.state === 'all' || item.state === input.state);
    }),
    get: os.get.handler(({ input }) => recordView(store(), input.id)),
    propose: os.propose.handler(({ input }) => propose(store(), input)),

    log: os.log.handler(({ input }) => {
      assertOffered('intake.laws', input.intake.laws, settingsOf(store().db));
      const id = newId();
      const desk = deskOf(store(), input.intake.establishmentId);
      store().change((unit) => {
        const reference = input.reference ?? repository.nextReference(unit.db, desk.today.slice(0, 4));
        const taken = logged(input.intake, input.rights, unit.at, unit.actor, desk);
        const request = actedAtOnce(unit.db, taken, taken.lines, desk);
        repository.insert(unit, id, reference, request, {
          action: 'request.log',
          params: { rights: input.rights.join(', ') },
        });
      });
      return recordView(store(), id);
    }),
    amend: os.amend.handler(({ input }) => {
      const desk = deskOf(store(), input.intake.establishmentId);
      return change(input, (request, unit) => {
        assertOffered('intake.laws', input.intake.laws, settingsOf(unit.db), request);
        return {
          request: amended(request, input.intake, desk),
          told: { action: 'request.amend', note: input.reason },
        };
      });
    }),
    addNote: os.addNote.handler(({ input }) =>
      change(input, (request) => ({ request, told: { action: 'request.note', note: input.note } })),
    ),

    lines: {
      add: os.lines.add.handler(({ input }) =>
        change(input, (request, unit) => {
          assertOffered('laws', input.laws, settingsOf(unit.db), request);
          const desk = deskFor(store(), request);
          const next = withLine(request, input, desk);
          return {
            request: actedAtOnce(unit.db, next, next.lines.slice(-1), desk),
            told: {
              action: 'request.line.add',
              params: { right: input.right, received: input.received },
              note: input.note,
            },
          };
        }),
      ),
      close: os.lines.close.handler(({ input }) =>
        change(input, (request, unit) => ({
          request: closed(request, input.lineId, input.closing, deskFor(store(), request), {
            linked: linkedOf(unit.db, request),
            openElsewhere: openElsewhere(unit.db, input.id, request),
          }),
          told: {
            action: 'request.line.close',
            params: { right: rightOf(request, input.lineId), outcome: input.closing.outcome, on: input.closing.on },
            note: reasonsTold(input.closing),
          },
        })),
      ),
      reopen: os.lines.reopen.handler(({ input }) =>
        change(input, (request) => ({
          request: reopened(request, input.lineId),
          told: {
            action: 'request.line.reopen',
            params: { right: rightOf(request, input.lineId) },
            note: input.reason,
          },
        })),
      ),
    },

    data: {
      rows: os.data.rows.handler(({ input }) => rowsOf(store().db, input.id, input.tableId, input.offset, input.limit)),
      type: os.data.type.handler(({ input }) => {
        const wide = input.rows.findIndex((row) => row.length !== input.columns.length);
        if (wide >= 0) throw invalid(`rows.${wide}`, 'row-width', { limit: input.columns.length });
        // The copy of data in machine-readable form calls each value by its column.
        const again = input.columns.findIndex((column, at) => input.columns.indexOf(column) !== at);
        if (again >= 0) throw invalid(`columns.${again}`, 'twice');
        return change(input, (request, unit) => {
          const { title, system, extractedOn, columns, rows } = input;
          putTable(
            unit.db,
            input.id,
            input.tableId,
            { title, system, extractedOn, columns, origin: 'typed', fileName: '' },
            rows,
          );
          return {
            request,
            told: {
              action: input.tableId === undefined ? 'request.data.type' : 'request.data.change',
              params: { title, rows: rows.length },
            },
          };
        });
      }),
      import: os.data.import.handler(async ({ input }) => {
        const table = readTable(input.file.name, new Uint8Array(await input.file.arrayBuffer()));
        return change(input, (request, unit) => {
          const { title, system, extractedOn } = input;
          const fileName = input.file.name.slice(0, 255);
          putTable(
            unit.db,
            input.id,
            undefined,
            { title, system, extractedOn, columns: table.columns, origin: 'imported', fileName },
            table.rows,
          );
          return { request, told: { action: 'request.data.import', params: { title, rows: table.rows.length } } };
        });
      }),
      remove: os.data.remove.handler(({ input }) =>
        change(input, (request, unit) => {
          const title = tablesOf(unit.db, input.id).find((table) => table.id === input.tableId)?.title ?? '';
          removeTable(unit.db, input.id, input.tableId);
          return { request, told: { action: 'request.data.remove', params: { title } } };
        }),
      ),
    },
  };
}

/** The words told, and the provisions they rest on. */
const reasonsTold = ({ ground, grounds }: LineClosing): string =>
  [ground, ...grounds.map((cited) => GROUNDS[cited.ground].article)].filter((words) => words !== '').join('\n');

/** A law is offered while it is switched on; a case it came into before keeps it. */
function assertOffered(
  path: string,
  laws: readonly LawId[],
  { furtherLaws }: Pick<CaseworkSettings, 'furtherLaws'>,
  request?: Case,
): void {
  const inUse = request === undefined ? [] : [...request.intake.laws, ...request.lines.flatMap((line) => line.laws)];
  const offered = lawsOffered(furtherLaws, inUse);
  if (!laws.every((law) => offered.includes(law))) throw invalid(path, 'law-not-offered');
}

const rightOf = (request: Case, lineId: string): string =>
  request.lines.find((line) => line.id === lineId)?.right ?? '';
