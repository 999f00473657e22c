import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bulkPath, type BulkKind, type BulkPart } from '../../../../shared/contract/core/lists/bulk.ts';
import type { Selection } from '../../../components/long-list/selection.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import styles from './bulk-bar.module.css';

type Option = { readonly value: string; readonly label: string };

type Props = {
  readonly kind: BulkKind;
  readonly selection: Selection;
  readonly total: number;
  readonly chooseAll: () => void;
  readonly statuses: readonly Option[];
};

const PARTS = ['owner', 'status', 'tags', 'reviewOn'] as const satisfies readonly BulkPart[];

/** What can be done with the records chosen, while some are. */
export function BulkBar({ kind, selection, total, chooseAll, statuses }: Props) {
  const { t } = useTranslation();
  const [part, setPart] = useState<BulkPart>();
  const { size } = selection.chosen;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('lists.bulk.label')}>
      <span className="strong" role="status">
        {t('lists.bulk.chosen', { count: size })}
      </span>
      {size < total && (
        <Button variant="subtle" size="xs" onClick={chooseAll}>
          {t('lists.bulk.all', { count: total })}
        </Button>
      )}
      {PARTS.filter((each) => bulkPath(kind, each) !== undefined).map((each) => (
        <Button
          key={each}
          variant="default"
          size="xs"
          onClick={() => {
            setPart(each);
          }}
        >
          {t(`lists.bulk.part.${each}`)}
        </Button>
      ))}
      <Button variant="subtle" size="xs" onClick={selection.clear}>
        {t('lists.bulk.clear')}
      </Button>
      {part !== undefined && (
        <BulkDialog
          kind={kind}
          part={part}
          records={[...selection.chosen].map(([id, version]) => ({ id, version }))}
          statuses={statuses}
          done={selection.clear}
          close={() => {
            setPart(undefined);
          }}
        />
      )}
    </div>
  );
}
