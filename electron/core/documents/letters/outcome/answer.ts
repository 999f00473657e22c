import type { LineClosing } from '../../../../../shared/contract/core/requests.ts';
import type { LetterWords } from '../../../../../shared/i18n/letters/index.ts';
import type { CaseLine } from '../../../requests/case.ts';
import { underGdpr } from '../known-laws.ts';

/** What was decided, in the words of the right; under a law that is no GDPR, in words that name none of its articles. */
export function answerOf(line: CaseLine, closing: LineClosing, again: boolean, wording: LetterWords): string {
  const { outcome } = closing;
  switch (outcome) {
    case 'granted':
    case 'partly-granted':
    case 'refused':
    case 'not-applicable':
      return underGdpr(line)
        ? wording.t(`outcome.answers.${outcome}.${line.right}`, { article: reviewArticle(line, closing.on, wording) })
        : wording.t(`letters.outcome.of.${outcome}`);
    case 'no-data-held':
      return `${wording.t(again ? 'outcome.asAbove' : 'letters.outcome.of.no-data-held')} ${wording.t(`outcome.answers.no-data-held.${line.right}`)}`;
    case 'forwarded':
      return forwarded(line, wording);
    case 'withdrawn':
    case 'not-about-us':
    case 'deceased':
      return wording.t(`letters.outcome.of.${outcome}`);
  }
}

/** Whom a forwarded request went to, and when. */
function forwarded({ processor }: CaseLine, wording: LetterWords): string {
  const sent = processor?.forwarded ?? null;
  return wording.t('letters.outcome.of.forwarded', {
    controller: processor?.controller ?? '',
    date: sent === null ? '' : wording.day(sent.on),
  });
}

/** Articles 22A to 22D stand in the UK GDPR in place of Art. 22 since this day: DUAA 2025 s.80. */
const UK_22C_FROM = '2026-02-05';

function reviewArticle({ laws }: CaseLine, on: string, wording: LetterWords): string {
  return wording.all([
    ...(laws.includes('EU_GDPR') ? [wording.t('outcome.review.article.EU_GDPR')] : []),
    ...(laws.includes('UK_GDPR')
      ? [wording.t(on >= UK_22C_FROM ? 'outcome.review.article.UK_GDPR' : 'outcome.review.article.ukBefore')]
      : []),
  ]);
}
