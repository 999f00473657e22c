import { z } from 'zod';
import type { Os } from '../os.ts';
import { readTable } from '../exchange/read-table.ts';
import { invalid } from '../fault.ts';
import { establishment, reckoningPlace, today, todayAt } from '../organisation/places.ts';
import { newId } from '../register/records.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import type { Case } from './case.ts';
import { amended, closed, type Desk, logged, reopened, withLine } from './casework.ts';
import { putTable, removeTable, rowsOf, tablesOf } from './data-tables.ts';
import { propose } from './propose.ts';
import * as repository from './repository.ts';
import { listView, recordView } from './view.ts';

type At = { readonly id: string; readonly version: number };

export function requestHandlers(os: Os['requests'], store: () => Store) {
  /** The place that answers and its present day. */
  const deskOf = (establishmentId: string): Desk => {
    const place = establishment(store(), establishmentId);
    return { place: reckoningPlace(store(), place), today: todayAt(store(), place) };
  };

  /** One step of a case: read at the version the page saw, changed by a rule, saved, told to the journal. */
  const step = (
    at: At,
    work: (request: Case, unit: Unit) => { readonly request: Case; readonly told: repository.Told },
  ) => {
    store().change((unit) => {
      const { row, request } = repository.getAt(unit.db, at.id, at.version);
      const { request: next, told } = work(request, unit);
      repository.save(unit, row, next, told);
    });
    return recordView(store(), at.id);
  };

  return {
    list: os.list.handler(({ input }) => {
      const { db } = store();
      const day = today(store());
      const documents = new Map(
        z
          .array(z.tuple([z.string(), z.int()]))
          .parse(
            db
              .prepare("SELECT request_id, count(*) FROM stored_document WHERE state = 'final' GROUP BY request_id")
              .raw()
              .all(),
          ),
      );
      return repository
        .all(db)
        .map((row) => listView(row, day, documents.get(row.row.id) ?? 0))
        .filter((item) => input.state === 'all' || item.state === input.state);
    }),
    get: os.get.handler(({ input }) => recordView(store(), input.id)),
    propose: os.propose.handler(({ input }) => propose(store(), input)),

    log: os.log.handler(({ input }) => {
      const id = newId();
      const desk = deskOf(input.intake.establishmentId);
      store().change((unit) => {
        const reference = input.reference ?? repository.nextReference(unit.db, desk.today.slice(0, 4));
        const request = logged(input.intake, input.rights, unit.at, unit.actor, desk);
        repository.insert(unit, id, reference, request, {
          action: 'request.log',
          params: { rights: input.rights.join(', ') },
        });
      });
      return recordView(store(), id);
    }),
    amend: os.amend.handler(({ input }) => {
      const desk = deskOf(input.intake.establishmentId);
      return step(input, (request) => ({
        request: amended(request, input.intake, desk),
        told: { action: 'request.amend', note: input.reason },
      }));
    }),
    addNote: os.addNote.handler(({ input }) =>
      step(input, (request) => ({ request, told: { action: 'request.note', note: input.note } })),
    ),

    lines: {
      add: os.lines.add.handler(({ input }) =>
        step(input, (request) => ({
          request: withLine(request, input, deskOf(request.intake.establishmentId)),
          told: {
            action: 'request.line.add',
            params: { right: input.right, received: input.received },
            note: input.note,
          },
        })),
      ),
      close: os.lines.close.handler(({ input }) =>
        step(input, (request) => ({
          request: closed(request, input.lineId, input.closing, deskOf(request.intake.establishmentId)),
          told: {
            action: 'request.line.close',
            params: { right: rightOf(request, input.lineId), outcome: input.closing.outcome, on: input.closing.on },
            note: input.closing.ground,
          },
        })),
      ),
      reopen: os.lines.reopen.handler(({ input }) =>
        step(input, (request) => ({
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
        return step(input, (request, unit) => {
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
        return step(input, (request, unit) => {
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
        step(input, (request, unit) => {
          const title = tablesOf(unit.db, input.id).find((table) => table.id === input.tableId)?.title ?? '';
          removeTable(unit.db, input.id, input.tableId);
          return { request, told: { action: 'request.data.remove', params: { title } } };
        }),
      ),
    },
  };
}

const rightOf = (request: Case, lineId: string): string =>
  request.lines.find((line) => line.id === lineId)?.right ?? '';
