import { IconAlertSquareRounded } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LinkedRecord } from '../../../../shared/contract/core/record.ts';
import { ruleHead } from '../../../../shared/domain/consistency/index.ts';
import { coreQuery } from '../../../api/clients.ts';
import { placeOf } from '../../../commands/places.ts';
import styles from './margin-notes.module.css';

/** An open finding about a record; `section` is the part of it in which its rule would be met. */
export type OpenFinding = {
  readonly id: string;
  readonly article: string;
  readonly words: string;
  readonly section: string | undefined;
};

type About = { readonly id: string; readonly title: string; readonly links: readonly LinkedRecord[] };

/** What was found about this record, by the app or by hand, and is not settled. */
export function useOpenFindings({ id, title, links }: About): readonly OpenFinding[] {
  const found = useQueries({
    queries: links
      .filter((link) => link.kind === 'finding' && !link.archived)
      .map((link) => coreQuery.findings.get.queryOptions({ input: { id: link.id } })),
  });
  return found.flatMap(({ data }) => {
    if (data === undefined) return [];
    const { rule, recordIds, state, name, article } = data.fields;
    if (state !== 'open' && state !== 'in-progress') return [];
    const subject = `${title}: `;
    return [
      {
        id: data.id,
        article,
        words: name.startsWith(subject) ? name.slice(subject.length) : name,
        section: recordIds[0] === id ? ruleHead(rule)?.section : undefined,
      },
    ];
  });
}

/** The findings in the margin, each a way to its own page. */
export function FindingNotes({ findings }: { readonly findings: readonly OpenFinding[] }) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t('registers.findings.openHere')}>
      {findings.map(({ id, article, words }) => (
        <li key={id}>
          <IconAlertSquareRounded size={14} stroke={1.75} aria-hidden />
          <span>
            <span className="strong">{article}</span> <Link {...placeOf('finding', id)}>{words}</Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
