import type { UseFormReturnType } from '@mantine/form';
import type { ComponentType, ReactNode } from 'react';
import type { z } from 'zod';
import type { RegisterKind } from '../../../shared/contract/core/history.ts';
import type { ListedKind } from '../../../shared/contract/core/lists/listed.ts';
import type { Counted, ListFilter } from '../../../shared/contract/core/lists/query.ts';
import type { LinkedRecord, Point, RecordKind, Untold } from '../../../shared/contract/core/record.ts';
import type { Missing } from '../../../shared/domain/missing.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { RegisterName } from '../../commands/places.ts';
import type { Column, Filter, Sorting } from '../../components/data-table.tsx';
import type { Asked, Page } from '../../components/long-list/source.ts';

type Head = {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly version: number;
  readonly archived: boolean;
  readonly updatedAt: string;
  readonly updatedBy: string;
};
/** A record as a list has it. */
export type Item<Summary> = Head & { readonly fields: Summary };
/** A record as its page has it. */
export type Entry<Values> = Head & {
  readonly createdAt: string;
  readonly fields: Values;
  readonly links: readonly LinkedRecord[];
  /** Of each kind, how many more records name this one than `links` holds. */
  readonly linksLeftOff: Partial<Readonly<Record<RecordKind, number>>>;
};

/** A record as it was at a moment: there, no longer told by the journal, or not created yet. */
export type EntryAt<Values> =
  | { readonly state: 'there'; readonly entry: Entry<Values> }
  | { readonly state: 'untold'; readonly record: Untold }
  | { readonly state: 'not-yet'; readonly createdAt: string };

/** Where the core and the query cache keep a register. */
export type Area =
  | 'activities'
  | 'processors'
  | 'transfers'
  | 'systems'
  | 'measures'
  | 'notices'
  | 'cookies'
  | 'consents'
  | 'referenceDocuments'
  | 'findings';

export type RegisterClient<Values, Summary> = {
  readonly list: (input: { archived?: boolean }) => Promise<Item<Summary>[]>;
  readonly query: (input: Asked & { offset: number; limit: number }) => Promise<Page<Item<Summary>>>;
  readonly keys: (input: Pick<Asked, 'archived' | 'words' | 'filters'>) => Promise<{ id: string; version: number }[]>;
  readonly values: (input: { archived: boolean; field: string }) => Promise<Counted[]>;
  readonly get: (input: { id: string }) => Promise<Entry<Values>>;
  readonly create: (input: { fields: Values }) => Promise<Entry<Values>>;
  readonly update: (input: { id: string; version: number; fields: Values }) => Promise<Entry<Values>>;
  readonly archive: (input: {
    id: string;
    version: number;
    archived: boolean;
    reason: string;
  }) => Promise<Entry<Values>>;
  readonly listOn: (input: { on: string }) => Promise<{ items: Item<Summary>[]; untold: Untold[] }>;
  readonly getAt: (input: { id: string; at: Point }) => Promise<EntryAt<Values>>;
};

/** A part of a record as it is read; `id` is what missing things and the form name it by. */
export type RecordSection = {
  readonly id: string;
  readonly title: string;
  readonly article?: string;
  readonly body: ReactNode;
  /** The form's section it is edited in, where that is another. */
  readonly editedIn?: string;
};

export type Fact = { readonly name: string; readonly value: ReactNode };

/** A way to look at the list that has its own tab, beside "all" and "archived". */
export type View<Summary> = {
  readonly id: string;
  readonly title: (t: Translate) => string;
  readonly match: (fields: Summary) => boolean;
  /** The same, as the core is asked. */
  readonly within: readonly ListFilter[];
};

export type FieldsProps<Values extends object> = { readonly form: UseFormReturnType<Values>; readonly name: string };

/** All that one register is: its list, its record page, its form. */
export type Register<Values extends object, Summary extends object> = {
  readonly name: RegisterName;
  readonly kind: ListedKind & RegisterKind;
  readonly area: Area;
  readonly client: RegisterClient<Values, Summary>;
  readonly schema: z.ZodType<unknown, Values>;
  /** What a new record begins with. */
  readonly blank: Values;
  /** The first stands open when the list is entered without a wish. */
  readonly views?: readonly View<Summary>[];
  readonly columns: (t: Translate) => readonly Column<Item<Summary>>[];
  readonly filters: (t: Translate, rows: readonly Item<Summary>[]) => readonly Filter<Item<Summary>>[];
  /** What a value of a listed field is called, where none of the filters says so. */
  readonly valueWords?: (t: Translate, field: string, value: string) => string | undefined;
  readonly initialSort: Sorting;
  /** Stands above the list. */
  readonly Lead?: ComponentType;
  /** Beside the title of the record. */
  readonly state?: (fields: Values, t: Translate) => ReactNode;
  readonly facts: (entry: Entry<Values>, t: Translate) => readonly Fact[];
  readonly sections: (entry: Entry<Values>, t: Translate) => readonly RecordSection[];
  readonly missing: (entry: Entry<Values>, today: string) => readonly Missing[];
  readonly Fields: ComponentType<FieldsProps<Values>>;
  readonly fieldName: (t: Translate, field: keyof Values & string) => string;
};

export type RegisterScreens = {
  readonly list: () => ReactNode;
  readonly create: () => ReactNode;
  readonly record: (id: string) => ReactNode;
  /** What became of the register between two days. */
  readonly changes: () => ReactNode;
  readonly recordChanges: (id: string) => ReactNode;
};
