import type { LineAccount } from '../../../../../shared/contract/core/casework.ts';
import type { LineClosing } from '../../../../../shared/contract/core/requests.ts';
import type { CaseLine } from '../../../requests/case.ts';
import type { Block, Run } from '../../pdf/model.ts';
import { paragraph, paragraphs } from '../frame.ts';
import { underGdpr } from '../known-laws.ts';
import { fileTable } from '../portability-cover.ts';
import type { OutcomeFacts } from './facts.ts';

const BLANK: LineAccount = { done: '', remains: '', reviewer: '', files: [] };
const ACTED: ReadonlySet<LineClosing['outcome']> = new Set(['granted', 'partly-granted']);

/** Art. 12(3): what exactly was done, what is left, and what this means for the person; each right asks for its own. */
export function accountOf(line: CaseLine, closing: LineClosing, again: boolean, facts: OutcomeFacts): Block[] {
  const { wording, report } = facts;
  const { right } = line;
  const account = line.account ?? BLANK;
  if (closing.outcome === 'no-data-held') return again ? [] : [paragraph(wording.t('outcome.lookAgain'))];
  if (!ACTED.has(closing.outcome)) return [];
  const gdpr = underGdpr(line);
  switch (right) {
    case 'access':
      return report === undefined
        ? []
        : [paragraph(wording.t('outcome.access.report', { number: report.number, date: wording.day(report.date) }))];
    case 'erasure':
      return [
        ...led(wording.t('outcome.done.erasure'), account.done),
        ...led(wording.t('outcome.remains.lead'), account.remains),
        ...(gdpr ? [paragraph(kept(account, closing, facts))] : []),
      ];
    case 'restriction':
      return [
        ...led(wording.t('outcome.done.restriction'), account.done),
        ...(gdpr
          ? [paragraph(wording.t('outcome.restriction.means')), paragraph(wording.t('outcome.restriction.lifting'))]
          : []),
      ];
    case 'portability':
      return [
        ...led(wording.t('outcome.done.portability'), account.done),
        ...(account.files.length === 0
          ? []
          : [lead(wording.t('outcome.portability.files')), fileTable(account.files, wording)]),
        ...(gdpr ? [paragraph(wording.t('outcome.portability.onward'))] : []),
      ];
    case 'automated-decision':
      return [
        ...led(wording.t('outcome.done.automated-decision'), account.done),
        ...(account.reviewer === '' ? [] : [paragraph(wording.t('outcome.review.by', { reviewer: account.reviewer }))]),
        ...(gdpr ? [paragraph(wording.t('outcome.review.contest'))] : []),
      ];
    default:
      return [
        ...led(wording.t(`outcome.done.${right}`), account.done),
        ...led(wording.t('outcome.remains.lead'), account.remains),
      ];
  }
}

/** An entry on the suppression list is something kept, though no more than a code. */
function kept({ remains }: LineAccount, { outcome }: LineClosing, { suppressed, wording }: OutcomeFacts): string {
  const file = wording.t('outcome.remains.file');
  const nothing = remains === '' && outcome === 'granted' && suppressed.length === 0;
  return nothing ? `${wording.t('outcome.remains.nothing')} ${file}` : file;
}

const lead = (text: string): Block => ({ kind: 'paragraph', text, keepWithNext: true });

const strong = (text: string): Run => ({ text, bold: true });

/** What it is, and what was written of it: one paragraph where it is no longer than that. */
function led(text: string, words: string): Block[] {
  const [first, ...rest] = paragraphs(words);
  if (first === undefined) return [];
  return first.kind === 'paragraph' && rest.length === 0 && typeof first.text === 'string'
    ? [{ kind: 'paragraph', text: [strong(text), { text: ` ${first.text}` }] }]
    : [{ kind: 'paragraph', text: [strong(text)], keepWithNext: true }, first, ...rest];
}
