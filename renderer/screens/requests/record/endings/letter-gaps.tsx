import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { type LetterGap, letterGaps } from '../../../../../shared/domain/letter-gaps.ts';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import { coreQuery } from '../../../../api/clients.ts';
import { languageName, rightNames } from '../../names.ts';
import { WarningList } from '../steps/case-warnings.tsx';
import { useSignatory } from '../steps/signatory.ts';

type Props = {
  readonly request: RequestRecord;
  readonly chosen: readonly string[];
  readonly signatory: string;
};

/** What the letter about to be written will lack or leave unsaid. */
export function LetterGaps({ request, chosen, signatory }: Props) {
  const { t } = useTranslation();
  const { officer, contact } = useSignatory();
  const { data: documents } = useQuery(coreQuery.documents.list.queryOptions({ input: { requestId: request.id } }));
  const { data: suppression } = useQuery(coreQuery.suppression.list.queryOptions({ input: { text: '' } }));
  // Nothing is called missing before it was looked for.
  if (documents === undefined || suppression === undefined) return null;
  const gaps = letterGaps({
    ...request,
    chosen,
    signatory,
    officer,
    contact,
    reportFinished: documents.some(({ kind, state }) => kind === 'access-report' && state !== 'superseded'),
    suppressed: suppression.filter(({ requestId, lifted }) => requestId === request.id && lifted === null).length,
  });
  if (gaps.length === 0) return null;
  return (
    <div>
      <h3>{t('ending.letter.gaps')}</h3>
      <WarningList warnings={gaps.map((gap) => ({ id: gap.key, words: gapWords(t, gap) }))} />
    </div>
  );
}

function gapWords(t: Translate, gap: LetterGap): string {
  switch (gap.key) {
    case 'language':
      return t('ending.letter.missing.language', { language: languageName(gap.language) });
    case 'open':
    case 'leftOut':
      return t(`ending.letter.missing.${gap.key}`, { rights: rightNames(t, gap.rights) });
    case 'recipients':
      return t('ending.letter.missing.recipients', { names: gap.names.join(', ') });
    default:
      return t(`ending.letter.missing.${gap.key}`);
  }
}
