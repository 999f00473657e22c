import type { Redaction } from '../../../../../shared/contract/core/data-tables.ts';
import type { LetterWords } from '../../../../../shared/i18n/letters/index.ts';
import { REDACTION_PROVISION } from '../../../../../shared/reference/redaction-grounds.ts';
import { accessLaws } from '../../access-report-state.ts';
import type { Block } from '../../pdf/model.ts';
import { heading } from '../frame.ts';
import type { Annex } from './annexes.ts';
import type { ReportFacts } from './facts.ts';

type Mark = Pick<Redaction, 'ground' | 'note'>;

export const reasonOf = ({ ground, note }: Mark, { t }: LetterWords): string =>
  ground === 'other' ? note : t(`access.redaction.reason.${ground}`);

/** What stands in place of what is withheld: GDPR Art. 15(4). */
export const redactionBlock =
  (wording: LetterWords) =>
  (mark: Mark): string =>
    wording.t('access.redaction.block', { reason: reasonOf(mark, wording) });

const SCOPES = ['column', 'row', 'cell', 'stretch'] as const;

/** What is withheld, how much and why: nothing is left out in silence. */
export function withheld(annexes: readonly Annex[], facts: ReportFacts): Block[] {
  const items = annexes.flatMap(({ label, data }) => itemsOf(label, data?.redactions ?? [], facts));
  if (items.length === 0) return [];
  return [
    heading(facts.wording.t('access.redaction.heading')),
    { kind: 'paragraph', text: facts.wording.t('access.redaction.lead'), keepWithNext: true },
    { kind: 'list', items },
  ];
}

/** One item for each reason in an annex. */
function itemsOf(annex: string, redactions: readonly Redaction[], { wording, request }: ReportFacts): string[] {
  const uk = !accessLaws(request).includes('EU_GDPR');
  const byReason = new Map<string, Redaction[]>();
  for (const redaction of redactions) {
    const reason = reasonOf(redaction, wording);
    byReason.set(reason, [...(byReason.get(reason) ?? []), redaction]);
  }
  return [...byReason].map(([reason, marks]) => {
    const counts = SCOPES.flatMap((scope) => {
      const count = marks.filter(({ place }) => place.scope === scope).length;
      return count === 0 ? [] : [wording.t(`access.redaction.what.${scope}`, { count })];
    });
    const article = wording.cite(marks.map(({ ground }) => REDACTION_PROVISION[ground][uk ? 'uk' : 'eu'])[0] ?? '');
    return wording.t('access.redaction.item', { annex, what: wording.all(counts), reason, article });
  });
}
