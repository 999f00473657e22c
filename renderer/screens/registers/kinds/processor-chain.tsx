import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { engagedBelow, type Branch } from '../../../../shared/domain/registers/engaged-tree.ts';
import { EEA } from '../../../../shared/reference/eea.ts';
import { coreQuery } from '../../../api/clients.ts';
import { placeOf } from '../../../commands/places.ts';
import { countryName } from '../fields/countries.ts';
import styles from './processor-chain.module.css';

/** Those a processor engages, and those they engage, each with its country: Art. 28(2) and (4). */
export function ProcessorChain({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(coreQuery.processors.list.queryOptions({ input: {} }));
  const branches = engagedBelow(
    id,
    data.map(({ id: one, ref, title, fields }) => ({
      id: one,
      ref,
      title,
      country: fields.country,
      parentIds: fields.parentIds,
    })),
  );
  if (branches.length === 0) return <p className="quiet">{t('registers.processors.engagesNobody')}</p>;
  return <Branches of={branches} label={t('registers.processors.sections.chain')} />;
}

function Branches({ of, label }: { readonly of: readonly Branch[]; readonly label?: string }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.branches} aria-label={label}>
      {of.map(({ processor: { id, ref, title, country }, again, below }) => (
        <li key={id}>
          <Link {...placeOf('processor', id)}>{title}</Link>{' '}
          <span className="quiet small">
            {ref} · {country === '' ? t('registers.record.notNamed') : countryName(country)}
            {country !== '' && !EEA.has(country) && `, ${t('registers.processors.outsideEea')}`}
            {again && ` · ${t('registers.processors.shownAbove')}`}
          </span>
          {below.length > 0 && <Branches of={below} />}
        </li>
      ))}
    </ul>
  );
}
