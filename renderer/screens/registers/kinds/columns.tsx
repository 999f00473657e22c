import type { Translate } from '../../../../shared/i18n/index.ts';
import type { Column } from '../../../components/data-table.tsx';
import type { Item } from '../definition.ts';

/** The columns every register begins with. */
export function refColumn<Summary>(t: Translate): Column<Item<Summary>> {
  return {
    id: 'ref',
    header: t('registers.columns.ref'),
    cell: ({ ref }) => <span className="figures">{ref}</span>,
    sort: ({ ref }) => ref,
    text: ({ ref }) => ref,
    width: 84,
  };
}

export function nameColumn<Summary>(t: Translate): Column<Item<Summary>> {
  return {
    id: 'name',
    header: t('registers.columns.name'),
    cell: ({ title }) => title,
    sort: ({ title }) => title,
    text: ({ title }) => title,
  };
}

type WordsOptions<Summary> = {
  readonly id: string;
  readonly header: string;
  readonly words: (fields: Summary) => string;
  readonly width: number;
};

/** A column of plain words: searched and sorted by what is shown. */
export function wordsColumn<Summary>({ id, header, words, width }: WordsOptions<Summary>): Column<Item<Summary>> {
  return {
    id,
    header,
    cell: ({ fields }) => words(fields),
    // An empty one sorts last, both ways.
    sort: ({ fields }) => (words(fields) === '' ? undefined : words(fields)),
    text: ({ fields }) => words(fields),
    width,
  };
}
