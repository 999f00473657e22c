import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { LinkedRecord } from '../../../../shared/contract/core/record.ts';
import type { NoticeFields } from '../../../../shared/contract/core/registers/index.ts';
import { placeOf } from '../../../commands/places.ts';
import { fieldWords } from '../field-words.ts';
import { RecordTable } from '../parts/record-table.tsx';
import styles from './notice-statements.module.css';

type Statement = z.input<typeof NoticeFields>['statements'][number];

type Props = { readonly statements: readonly Statement[]; readonly links: readonly LinkedRecord[] };

/** What the notice says, sentence by sentence, and the records that bear it out. */
export function Statements({ statements, links }: Props) {
  const { t } = useTranslation();
  const of = 'registers.notices.statement';
  return (
    <RecordTable
      label={t('registers.notices.fields.statements')}
      rows={statements}
      columns={[
        { header: t(`${of}.number`), cell: ({ number }) => <span className="figures">{number}</span>, width: 7 },
        {
          header: t(`${of}.text`),
          width: 53,
          cell: ({ text, note }) => (
            <>
              {text}
              {note !== '' && <p className="quiet small">{note}</p>}
            </>
          ),
        },
        {
          header: t(`${of}.carriedBy`),
          cell: ({ carriedBy }) =>
            carriedBy.length === 0 ? (
              <span className="quiet">{t(`${of}.nowhere`)}</span>
            ) : (
              <ul className={styles.carriers}>
                {[...Map.groupBy(carriedBy, ({ recordId }) => recordId)].map(([recordId, carriers]) => (
                  <li key={recordId}>
                    <Carrier
                      link={links.find(({ id }) => id === recordId)}
                      fields={carriers.map(({ field }) => field)}
                    />
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

type CarrierProps = { readonly link: LinkedRecord | undefined; readonly fields: readonly string[] };

/** One record and the places in it, each place once. */
function Carrier({ link, fields }: CarrierProps) {
  const { t } = useTranslation();
  if (link === undefined) return <span className="quiet">{fields.join(', ')}</span>;
  const places = new Set(fields.map((field) => fieldWords(t, link.kind, field)));
  return (
    <>
      <Link {...placeOf(link.kind, link.id)} title={link.title}>
        {link.ref}
      </Link>{' '}
      <span className="quiet small">{[...places].join(', ')}</span>
    </>
  );
}
