import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { AccessReport } from '../../../../shared/contract/core/documents.ts';
import { draftOf, forgetDraft, keepDraft } from '../../../api/drafts.ts';
import { useSession } from '../../../api/session.ts';
import { Section } from '../../../components/section.tsx';
import styles from './report-lines.module.css';
import type { ReportSteps } from './use-report.ts';

type Props = { readonly report: AccessReport; readonly steps: ReportSteps };
type Words = Pick<AccessReport, 'introduction' | 'closing' | 'signatory'>;

const Typed = z.strictObject({ introduction: z.string(), closing: z.string(), signatory: z.string() }).partial();
const isTyped = (values: unknown): values is Partial<Words> => Typed.safeParse(values).success;

/** The words around the lines, saved on leaving a field; what was typed outlives a lock and a crash. */
export function LetterFrame({ report, steps }: Props) {
  const { t } = useTranslation();
  const { vaultId } = useSession();
  const draft = `report/${report.requestId}/frame`;
  const [typed, setTyped] = useState<Partial<Words>>(() => draftOf(vaultId, draft, isTyped)?.values ?? {});
  const words: Words = {
    introduction: report.introduction,
    closing: report.closing,
    signatory: report.signatory,
    ...typed,
  };
  const type = (part: Partial<Words>) => {
    const next = { ...typed, ...part };
    keepDraft(vaultId, draft, { version: report.version, values: next });
    setTyped(next);
  };
  const unsaved =
    words.introduction !== report.introduction ||
    words.closing !== report.closing ||
    words.signatory !== report.signatory;
  const save = () => {
    if (!unsaved) return;
    void steps.set(words).then(
      () => {
        forgetDraft(vaultId, draft);
        setTyped({});
      },
      () => undefined,
    );
  };
  return (
    <Section title={t('documents.report.frame')}>
      <form
        className={styles.frame}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Textarea
          label={t('documents.report.introduction')}
          description={t('documents.report.introductionHint')}
          maxLength={4000}
          dir="auto"
          onBlur={save}
          value={words.introduction}
          onChange={(event) => {
            type({ introduction: event.currentTarget.value });
          }}
        />
        <Textarea
          label={t('documents.report.closing')}
          description={t('documents.report.closingHint')}
          maxLength={4000}
          dir="auto"
          onBlur={save}
          value={words.closing}
          onChange={(event) => {
            type({ closing: event.currentTarget.value });
          }}
        />
        <TextInput
          label={t('documents.report.signatory')}
          description={t('documents.report.signatoryHint')}
          maxLength={200}
          withAsterisk
          onBlur={save}
          value={words.signatory}
          onChange={(event) => {
            type({ signatory: event.currentTarget.value });
          }}
        />
        <div className={styles.state}>
          <Button type="submit" variant="default" disabled={!unsaved}>
            {t('documents.report.saveFrame')}
          </Button>
          <span className="quiet small" role="status">
            {unsaved ? t('documents.report.frameUnsaved') : ''}
          </span>
        </div>
      </form>
    </Section>
  );
}
