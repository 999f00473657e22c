import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTable, Redaction } from '../../../../../../shared/contract/core/data-tables.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import { core } from '../../../../../api/clients.ts';
import { toFailure } from '../../../../../api/failure.ts';
import { FailureNotice } from '../../../../../components/form/record-form.tsx';
import { say } from '../../../../../components/notice.ts';
import { keepRequest } from '../../keep-request.ts';
import styles from './marks-list.module.css';
import { placeWords, reasonWords } from './place-words.ts';

type Props = {
  readonly title: string;
  readonly request: RequestRecord;
  readonly table: DataTable;
  readonly marks: readonly Redaction[];
};

/** Longer lists are looked up in the grid. */
const SHOWN = 30;

/** What is withheld, where and why; each mark can be taken off. */
export function MarksList({ title, request, table, marks }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const undo = useMutation({
    mutationFn: (redactionId: Redaction['id']) =>
      core.requests.data.unredact({
        id: request.id,
        version: request.version,
        tableId: table.id,
        redactionIds: [redactionId],
      }),
    onSuccess: (saved) => {
      keepRequest(saved);
      say(t('redaction.undone'));
    },
  });
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className="small strong">
        {title}
      </h4>
      {undo.error !== null && <FailureNotice failure={toFailure(undo.error)} />}
      <ul className={styles.marks}>
        {marks.slice(0, SHOWN).map((mark) => {
          const place = placeWords(t, table, mark.place);
          const reason = reasonWords(t, mark);
          return (
            <li key={mark.id}>
              <span dir="auto">{place}</span>
              <span className="quiet">{reason}</span>
              <Button
                variant="subtle"
                size="xs"
                disabled={undo.isPending}
                aria-label={t('redaction.undoOf', { place, reason })}
                onClick={() => {
                  undo.mutate(mark.id);
                }}
              >
                {t('redaction.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
      {marks.length > SHOWN && <p className="quiet small">{t('redaction.more', { count: marks.length - SHOWN })}</p>}
    </section>
  );
}
