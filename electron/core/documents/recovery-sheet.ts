import { longDate } from '../../../shared/domain/dates.ts';
import { createWords } from '../../../shared/i18n/index.ts';
import type { DocumentModel } from './pdf/model.ts';

const PER_ROW = 4;

/** The sheet with a recovery key: large groups, the way to use them, and where to keep the paper. */
export function recoverySheet(name: string, groups: readonly string[], now: string): DocumentModel {
  const { t } = createWords('en');
  const rows = Array.from({ length: Math.ceil(groups.length / PER_ROW) }, (_, row) => [
    `${row * PER_ROW + 1}–${Math.min(groups.length, (row + 1) * PER_ROW)}`,
    ...Array.from({ length: PER_ROW }, (__, column) => groups[row * PER_ROW + column] ?? ''),
  ]);
  return {
    language: 'en-GB',
    title: t('recoverySheet.title', { name }),
    author: 'DPO Desk',
    created: now,
    footer: t('recoverySheet.footer'),
    pageLabel: t('common.pageLabel'),
    blocks: [
      { kind: 'heading', level: 1, text: t('recoverySheet.heading') },
      { kind: 'paragraph', text: t('recoverySheet.lead', { name, date: longDate(now.slice(0, 10), 'en-GB') }) },
      {
        kind: 'table',
        summary: t('recoverySheet.summary'),
        columns: [
          { head: t('recoverySheet.rows'), width: 60, rowHeader: true },
          ...['1', '2', '3', '4'].map((head) => ({ head, flex: 1 })),
        ],
        rows: rows.map(([label = '', ...cells]) => [label, ...cells.map((text) => [{ text, bold: true }])]),
      },
      { kind: 'paragraph', text: t('recoverySheet.use') },
      { kind: 'paragraph', text: t('recoverySheet.keep') },
    ],
  };
}
