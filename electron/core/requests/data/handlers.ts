import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { readFile } from '../../exchange/import/read-file.ts';
import { invalid } from '../../fault.ts';
import type { Os } from '../../os.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { step } from '../step.ts';
import { assertMarksHold, redact, redactionsOf, unredact } from './redactions.ts';
import { addTable, removeTable, replaceTable, rowsOf, tableOf, type TableBody } from './tables.ts';

/** The copy of the data: tables typed in or imported, and what is withheld of them. */
export function dataHandlers(os: Os['requests']['data'], store: () => Store) {
  const change = (at: Parameters<typeof step>[1], work: Parameters<typeof step>[2]): RequestRecord =>
    step(store(), at, work);
  return {
    rows: os.rows.handler(({ input }) => rowsOf(store().db, input.id, input.tableId, input.offset, input.limit)),
    type: os.type.handler(({ input }) => {
      const { title, system, extractedOn, columns, rows } = input;
      const wide = rows.findIndex((row) => row.length !== columns.length);
      if (wide >= 0) throw invalid(`rows.${wide}`, 'row-width', { limit: columns.length });
      // The copy of data in machine-readable form calls each value by its column.
      const again = columns.findIndex((column, at) => columns.indexOf(column) !== at);
      if (again >= 0) throw invalid(`columns.${again}`, 'twice');
      const body: TableBody = { title, system, extractedOn, columns, shape: 'table', origin: 'typed', fileName: '' };
      return change(input, (request, unit) => {
        if (input.tableId === undefined) addTable(unit.db, input.id, body, rows);
        else {
          const before = tableOf(unit.db, input.id, input.tableId);
          assertMarksHold(unit.db, input.id, before, body, rows);
          replaceTable(unit.db, before.id, body, rows);
        }
        const action = input.tableId === undefined ? 'request.data.type' : 'request.data.change';
        return { request, told: { action, params: { title, rows: rows.length } } };
      });
    }),
    import: os.import.handler(async ({ input }) => {
      const tables = readFile(input.file.name, new Uint8Array(await input.file.arrayBuffer()));
      const { title, system, extractedOn } = input;
      const fileName = input.file.name.slice(0, 255);
      return change(input, (request, unit) => {
        for (const { name, shape, columns, rows } of tables)
          addTable(
            unit.db,
            input.id,
            {
              title: tables.length > 1 && name !== '' ? `${title}: ${name}`.slice(0, 200) : title,
              system,
              extractedOn,
              columns: [...columns],
              shape,
              origin: 'imported',
              fileName,
            },
            rows,
          );
        const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
        return { request, told: { action: 'request.data.import', params: { title, rows } } };
      });
    }),
    remove: os.remove.handler(({ input }) =>
      change(input, (request, unit) => {
        const { title } = tableOf(unit.db, input.id, input.tableId);
        removeTable(unit.db, input.id, input.tableId);
        return { request, told: { action: 'request.data.remove', params: { title } } };
      }),
    ),
    redactions: os.redactions.handler(({ input }) => {
      const { db } = store();
      return redactionsOf(db, tableOf(db, input.id, input.tableId).id);
    }),
    redact: os.redact.handler(({ input }) =>
      change(input, (request, unit) => {
        const table = tableOf(unit.db, input.id, input.tableId);
        redact(unit, input.id, table, input.places, input);
        const params = { title: table.title, count: input.places.length, ground: input.ground };
        return { request, told: { action: 'request.data.redact', params, note: input.note } };
      }),
    ),
    unredact: os.unredact.handler(({ input }) =>
      change(input, (request, unit) => {
        const table = tableOf(unit.db, input.id, input.tableId);
        unredact(unit.db, table.id, input.redactionIds);
        const params = { title: table.title, count: input.redactionIds.length };
        return { request, told: { action: 'request.data.unredact', params } };
      }),
    ),
  };
}
