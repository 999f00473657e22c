import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LinkedRecord } from '../../../../shared/contract/core/record.ts';
import type { NoticeFields } from '../../../../shared/contract/core/registers/index.ts';
import { noticeState } from '../../../../shared/domain/registers/current-notice.ts';
import { useToday } from '../../../api/session.ts';
import { FieldRows } from '../../../components/section.tsx';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/marks.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';
import { Text } from '../parts/text.tsx';

type Dates = Pick<NoticeFields, 'publishedOn' | 'withdrawnOn'>;

/** Whether people are told by this edition today. */
export function NoticeMark({ fields }: { readonly fields: Dates }) {
  const { t } = useTranslation();
  const state = noticeState(fields, useToday());
  return <Mark state={state}>{t(`registers.notices.states.${state}`)}</Mark>;
}

type Props = {
  readonly id: string;
  readonly fields: Dates & { readonly edition: string; readonly replacesId: string | null };
  readonly links: readonly LinkedRecord[];
};

/** One edition among the others: what it replaced, and what replaced it. */
export function Editions({ id: own, fields, links }: Props) {
  const { t } = useTranslation();
  const of = 'registers.notices';
  const { replacesId } = fields;
  const later = links.filter(({ role, id }) => role === 'replaces' && id !== replacesId).map(({ id }) => id);
  return (
    <>
      <FieldRows
        rows={[
          { name: t(`${of}.fields.edition`), value: <Text>{fields.edition}</Text> },
          { name: t(`${of}.fields.publishedOn`), value: <Day day={fields.publishedOn} /> },
          { name: t(`${of}.fields.withdrawnOn`), value: <Day day={fields.withdrawnOn} /> },
          {
            name: t(`${of}.fields.replacesId`),
            value: <RecordRefs ids={replacesId === null ? [] : [replacesId]} links={links} />,
          },
          { name: t(`${of}.replacedBy`), value: <RecordRefs ids={later} links={links} /> },
        ]}
      />
      <p>
        <Link to="/registers/notices/$id/editions" params={{ id: own }}>
          {t(`${of}.compare.do`)}
        </Link>
      </p>
    </>
  );
}
