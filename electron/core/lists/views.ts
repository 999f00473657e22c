import { z } from 'zod';
import { type ListedKind, listedField } from '../../../shared/contract/core/lists/listed.ts';
import { SavedView, type ViewSetting } from '../../../shared/contract/core/lists/views.ts';
import { invalid, notFound } from '../fault.ts';
import type { Os } from '../os.ts';
import { newId } from '../register/records.ts';
import type { Db } from '../store/open.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';

const Row = z.strictObject({ id: z.string(), kind: z.string(), name: z.string(), body: z.string() });
const Columns = z.array(z.string());

/** Views of a register kept under a name, and the columns its list was left with. */
export function viewHandlers(os: Os['views'], store: () => Store) {
  return {
    list: os.list.handler(({ input: { kind } }) => viewsOf(store().db, kind)),
    save: os.save.handler(({ input: { kind, name, setting } }) => {
      assertListed(kind, setting);
      return store().change((unit) => {
        const before = z
          .string()
          .optional()
          .parse(unit.db.prepare('SELECT id FROM list_view WHERE kind = ? AND name = ?').pluck().get(kind, name));
        const id = before ?? newId();
        unit.db
          .prepare(
            'INSERT INTO list_view (id, kind, name, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
          )
          .run(id, kind, name, JSON.stringify(setting));
        enter(unit, 'view.save', { kind, name, setting });
        return SavedView.parse({ id, kind, name, setting });
      });
    }),
    remove: os.remove.handler(({ input: { id } }) => {
      const { db } = store();
      const view = db.prepare('SELECT id, kind, name, body FROM list_view WHERE id = ?').get(id);
      if (view === undefined) throw notFound();
      const { kind, name } = savedView(view);
      store().change((unit) => {
        unit.db.prepare('DELETE FROM list_view WHERE id = ?').run(id);
        enter(unit, 'view.remove', { kind, name });
      });
      return viewsOf(db, kind);
    }),
    keepColumns: os.keepColumns.handler(({ input: { kind, columns } }) => {
      for (const [place, column] of columns.entries()) assertField(kind, column, `columns.${place}`);
      store().change((unit) => {
        unit.db
          .prepare(
            'INSERT INTO list_columns (kind, body) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET body = excluded.body',
          )
          .run(kind, JSON.stringify(columns));
        enter(unit, 'view.columns', { kind, columns });
      });
      return viewsOf(store().db, kind);
    }),
  };
}

function viewsOf(db: Db, kind: ListedKind): { views: SavedView[]; columns: string[] } {
  const rows = db
    .prepare('SELECT id, kind, name, body FROM list_view WHERE kind = ? ORDER BY sort_key(name)')
    .all(kind);
  const columns = db.prepare('SELECT body FROM list_columns WHERE kind = ?').pluck().get(kind);
  return {
    views: rows.map(savedView),
    columns: columns === undefined ? [] : Columns.parse(JSON.parse(z.string().parse(columns))),
  };
}

function savedView(row: unknown): SavedView {
  const { body, ...view } = Row.parse(row);
  const setting: unknown = JSON.parse(body);
  return SavedView.parse({ ...view, setting });
}

/** A view is refused when it is kept, not when it is opened. */
function assertListed(kind: ListedKind, { filters, sort, groupBy, columns }: ViewSetting): void {
  for (const [place, { field }] of filters.entries()) assertField(kind, field, `setting.filters.${place}.field`);
  for (const [place, column] of columns.entries()) assertField(kind, column, `setting.columns.${place}`);
  if (sort !== null) assertField(kind, sort.field, 'setting.sort.field');
  if (groupBy !== '') assertField(kind, groupBy, 'setting.groupBy');
}

function assertField(kind: ListedKind, field: string, path: string): void {
  if (listedField(kind, field) === undefined) throw invalid(path, 'invalid-value');
}

const enter = (unit: Unit, action: string, payload: unknown): void => {
  unit.enter({ action, kind: 'view', recordId: '', ref: '', version: 1, payload }, 'view');
};
