import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coreQuery } from '../../../api/clients.ts';
import { Items } from '../parts/text.tsx';

type Props = {
  readonly statements: readonly {
    readonly number: number;
    readonly text: string;
    readonly carriedBy: readonly unknown[];
  }[];
};

/** Seen from one notice: what it says that no record bears out, and how much no current notice says. */
export function Coverage({ statements }: Props) {
  const { t } = useTranslation();
  const of = 'registers.notices.coverage';
  const uncarried = statements.filter(({ carriedBy }) => carriedBy.length === 0);
  return (
    <>
      <p>{uncarried.length === 0 ? t(`${of}.allCarried`) : t(`${of}.uncarried`, { count: uncarried.length })}</p>
      {uncarried.length > 0 && <Items of={uncarried.map(({ number, text }) => `${number}. ${text}`)} />}
      <UntoldLead />
    </>
  );
}

/** How many records in use no current notice tells of, with the way to them. */
export function UntoldLead() {
  const { t } = useTranslation();
  const { data } = useQuery(coreQuery.noticeCoverage.today.queryOptions());
  if (data === undefined) return null;
  return (
    <p className="quiet">
      {data.untoldCount === 0
        ? t('registers.notices.coverage.allTold')
        : t('registers.notices.coverage.untold', { count: data.untoldCount })}{' '}
      <Link to="/registers/notices/coverage">{t('registers.notices.coverage.show')}</Link>
    </p>
  );
}
