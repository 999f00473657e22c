import { useTranslation } from 'react-i18next';
import { LEGAL_BASIS_ARTICLE } from '../../../../../shared/reference/legal-bases.ts';
import { art9Article } from '../../../../../shared/reference/special-categories.ts';
import { Lines } from '../../parts/lines.tsx';
import { RecordTable } from '../../parts/record-table.tsx';
import { WithArticle } from '../../parts/text.tsx';
import { Day } from '../../parts/day.tsx';
import { of, type Values } from './values.ts';

type Purpose = Values['purposes'][number];

/** Each purpose with what it rests on, in Art. 6 and, where the data need it, in Art. 9 and 10. */
export function Purposes({ fields }: { readonly fields: Values }) {
  const { t } = useTranslation();
  return (
    <RecordTable
      label={t(`${of}.fields.purposes`)}
      rows={fields.purposes}
      columns={[
        { header: t(`${of}.purpose.text`), cell: ({ text }) => text, width: 38 },
        { header: t(`${of}.purpose.basis`), cell: (purpose) => <Bases of={purpose} />, width: 24 },
        { header: t(`${of}.purpose.justification`), cell: (purpose) => <Justification of={purpose} /> },
      ]}
    />
  );
}

function Bases({ of: { basis, art9, art10 } }: { readonly of: Purpose }) {
  const { t } = useTranslation();
  return (
    <Lines>
      <WithArticle article={LEGAL_BASIS_ARTICLE[basis]}>{t(`reference.basis.${basis}`)}</WithArticle>
      {art9 !== '' && <WithArticle article={art9Article(art9)}>{t(`${of}.art9.${art9}`)}</WithArticle>}
      {art10 !== '' && <WithArticle article="Art. 10">{art10}</WithArticle>}
    </Lines>
  );
}

function Justification({ of: { basis, justification, balancing } }: { readonly of: Purpose }) {
  const { t } = useTranslation();
  const { state, doneOn, result, reference } = balancing;
  if (basis !== 'legitimate-interests') return justification;
  const done = state === 'done';
  return (
    <Lines>
      {justification !== '' && justification}
      <span className="quiet">
        {t(`${of}.balancing.state`)}: {t(`${of}.balancing.states.${done ? 'done' : 'missing'}`)}
        {done && doneOn !== '' && (
          <>
            , <Day day={doneOn} />
          </>
        )}
      </span>
      {result !== '' && result}
      {reference !== '' && <span className="quiet">{reference}</span>}
    </Lines>
  );
}
