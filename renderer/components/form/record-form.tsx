import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../api/failure.ts';
import { useFailureWords } from '../../api/words.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { fieldId, type Problem } from './problems.ts';
import styles from './form.module.css';
import type { RecordForm as Controller } from './use-record-form.ts';

type Props<Values extends object> = {
  readonly name: string;
  readonly controller: Controller<Values>;
  readonly children: ReactNode;
  /** Names a field where two versions are compared. */
  readonly fieldName: (field: keyof Values & string) => string;
  readonly onCancel?: () => void;
  readonly saveLabel?: string;
};

/** The frame of a form: what is wrong above it, its fields, and the two ways out below. */
export function RecordForm<Values extends object>(props: Props<Values>) {
  const { name, controller, children, fieldName, onCancel, saveLabel } = props;
  const { t } = useTranslation();
  const { conflict, failure, problems } = controller;
  return (
    <form className={styles.form} onSubmit={controller.submit} noValidate>
      <LeaveGuard unsaved={controller.unsaved} discard={controller.discard} />
      {controller.resumed && <ResumedNotice onDiscard={controller.discard} />}
      <ErrorSummary form={name} problems={problems} />
      {conflict !== undefined && (
        <ConflictNotice mine={controller.form.getValues()} fieldName={fieldName} {...conflict} />
      )}
      {failure !== undefined && conflict === undefined && <FailureNotice failure={failure} />}
      {children}
      <div className={styles.ways}>
        <Button type="submit" loading={controller.saving}>
          {saveLabel ?? t('common.save')}
        </Button>
        {onCancel !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              controller.discard();
              onCancel();
            }}
          >
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The words in the form are a draft that waited in the vault. */
function ResumedNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.resumed}>
      <span role="status">{t('common.form.resumed')}</span>
      <Button variant="subtle" size="compact-sm" onClick={onDiscard}>
        {t('common.form.discard')}
      </Button>
    </div>
  );
}

/** Why nothing was saved, in one sentence. */
export function FailureNotice({ failure }: { readonly failure: Failure }) {
  const words = useFailureWords();
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {words(failure)}
    </Alert>
  );
}

/** All refused fields at once, each a link to its place; focus comes here so that it is read first. */
export function ErrorSummary({ form, problems }: { readonly form: string; readonly problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={summary} className={styles.summary} tabIndex={-1} role="alert">
      <h2>{t('common.form.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, label, words }) => (
          <li key={field}>
            <a
              href={`#${fieldId(form, field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(form, field))?.focus();
              }}
            >
              {label}
            </a>
            : {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
