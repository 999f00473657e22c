import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';
import { placeOf } from '../../commands/places.ts';
import { moment } from '../../components/dates.ts';
import { languageName } from '../requests/names.ts';
import styles from './document-facts.module.css';
import { fileSize } from './file-size.ts';
import { HashField } from './hash-field.tsx';
import { Placeholders } from './placeholders.tsx';

/** What a stored document is known by. */
export function DocumentFacts({ entry }: { readonly entry: DocumentEntry }) {
  const { t } = useTranslation();
  const facts = [
    { name: t('documents.field.number'), value: entry.number },
    { name: t('documents.field.title'), value: entry.title },
    { name: t('documents.field.kind'), value: t(`documents.kind.${entry.kind}`) },
    {
      name: t('documents.field.request'),
      value: <Link {...placeOf(entry.recordKind, entry.recordId)}>{entry.recordReference}</Link>,
    },
    { name: t('documents.field.state'), value: t(`documents.state.${entry.state}`) },
    { name: t('documents.field.language'), value: languageName(entry.language) },
    { name: t('documents.field.pages'), value: entry.pages },
    { name: t('documents.field.size'), value: fileSize(entry.size) },
    {
      name: t('documents.field.made'),
      value: t('documents.field.madeBy', { at: moment(entry.createdAt), who: entry.createdBy }),
    },
    { name: t('documents.field.sha256'), value: <HashField sha256={entry.sha256} /> },
    { name: t('documents.field.placeholders'), value: <Placeholders list={entry.placeholders} /> },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
