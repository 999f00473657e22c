import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterheadFields } from '../../../../shared/contract/core/letterheads.ts';
import type { Id } from '../../../../shared/contract/primitives.ts';
import { coreQuery } from '../../../api/clients.ts';
import { ErrorState, PageLoading } from '../../../components/page-states.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import { LetterheadVersions } from './letterhead-versions.tsx';
import styles from './letterhead.module.css';
import { LogoField } from './logo-field.tsx';

/** The letterhead of one office beside a letter that has it. */
export function LetterheadEditor({ establishmentId }: { readonly establishmentId: Id }) {
  const [typed, setTyped] = useState<LetterheadFields>();
  const { data, error, refetch } = useQuery(coreQuery.letterheads.get.queryOptions({ input: { establishmentId } }));
  if (data === undefined)
    return error === null ? <PageLoading /> : <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <div className={styles.panes}>
      <div className={styles.side}>
        <LogoField letterhead={data} />
        <LetterheadForm key={data.version} letterhead={data} onTyped={setTyped} />
        <LetterheadVersions letterhead={data} />
      </div>
      <LetterheadPreview letterhead={data} fields={typed ?? data.fields} />
    </div>
  );
}
