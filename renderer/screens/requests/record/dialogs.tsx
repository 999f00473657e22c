import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '../../../../shared/contract/core/casework.ts';
import type { DataTable } from '../../../../shared/contract/core/data-tables.ts';
import type { DocumentEntry } from '../../../../shared/contract/core/documents.ts';
import type { RequestLine, RequestRecord } from '../../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { AsMail } from '../../documents/sending/as-mail.tsx';
import { AddLineForm } from './lines/add-line-form.tsx';
import { AddNoteForm } from './timeline/add-note-form.tsx';
import { AnswerForm } from './questions/answer-form.tsx';
import { AskForm } from './questions/ask-form.tsx';
import { CheckForm } from './questions/check-form.tsx';
import { ChooseActivities } from './activities/choose-activities.tsx';
import { CloseLineForm } from './lines/close-line-form.tsx';
import { DoubtForm } from './questions/doubt-form.tsx';
import type { Ending } from './endings/ending.ts';
import { EndingForm, endingTitle } from './endings/ending-form.tsx';
import { ExtensionForm } from './extensions/extension-form.tsx';
import { ImportForm } from './data/import-form.tsx';
import { ReturnForm } from './documents/return-form.tsx';
import { ReopenLineForm } from './lines/reopen-line-form.tsx';
import { SentForm, type Sendable } from './steps/sent-form.tsx';
import { TableForm } from './data/table-form.tsx';

/** What is being done to a request in a window of its own. */
export type Dialog =
  | { readonly kind: 'close'; readonly line: RequestLine; readonly withdraw: boolean }
  | { readonly kind: 'reopen'; readonly line: RequestLine }
  | { readonly kind: 'add-line' }
  | { readonly kind: 'note' }
  | { readonly kind: 'activities' }
  | { readonly kind: 'doubt' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'answer'; readonly question: QuestionView }
  | { readonly kind: 'check'; readonly question: QuestionView }
  | { readonly kind: 'extension' }
  | { readonly kind: 'ending'; readonly ending: Ending }
  | { readonly kind: 'send'; readonly sendable: Sendable; readonly what: string }
  | { readonly kind: 'mail'; readonly entry: DocumentEntry }
  | { readonly kind: 'return'; readonly entry: DocumentEntry }
  | { readonly kind: 'table'; readonly table?: DataTable }
  | { readonly kind: 'import'; readonly file?: File };

type Props = {
  readonly request: RequestRecord;
  readonly dialog: Dialog | undefined;
  readonly onClose: () => void;
};

export function RequestDialogs({ request, dialog, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={dialog !== undefined}
      onClose={onClose}
      title={dialog === undefined ? '' : titleOf(t, dialog)}
      size={dialog?.kind === 'table' ? 'calc(var(--measure) + 2 * var(--space-4))' : 'lg'}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {dialog !== undefined && <Form request={request} dialog={dialog} onClose={onClose} />}
    </Modal>
  );
}

function titleOf(t: Translate, dialog: Dialog): string {
  switch (dialog.kind) {
    case 'close': {
      const right = t(`reference.right.${dialog.line.right}`);
      return t(dialog.withdraw ? 'requests.closing.withdrawTitle' : 'requests.closing.title', { right });
    }
    case 'reopen':
      return t('requests.reopening.title', { right: t(`reference.right.${dialog.line.right}`) });
    case 'add-line':
      return t('requests.adding.title');
    case 'note':
      return t('requests.noting.title');
    case 'activities':
      return t('requests.activities.title');
    case 'doubt':
      return t('casework.page.doubt.title');
    case 'ask':
      return t('casework.page.ask.title');
    case 'answer':
      return t('casework.page.answer.title');
    case 'check':
      return t('casework.page.check.title');
    case 'extension':
      return t('casework.page.extension.formTitle');
    case 'ending':
      return endingTitle(t, dialog.ending);
    case 'send':
      return t('casework.page.send.title', { what: dialog.what });
    case 'mail':
      return t('documents.sending.mailTitle', { what: dialog.entry.number });
    case 'return':
      return t('documents.sending.back.title', { what: dialog.entry.number });
    case 'table':
      return t(dialog.table === undefined ? 'requests.data.type' : 'requests.data.edit');
    case 'import':
      return t('requests.data.import');
  }
}

function Form({ request, dialog, onClose }: Props & { readonly dialog: Dialog }) {
  const form = { request, onClose };
  switch (dialog.kind) {
    case 'close':
      return <CloseLineForm {...form} line={dialog.line} withdraw={dialog.withdraw} />;
    case 'reopen':
      return <ReopenLineForm {...form} line={dialog.line} />;
    case 'add-line':
      return <AddLineForm {...form} />;
    case 'note':
      return <AddNoteForm {...form} />;
    case 'activities':
      return <ChooseActivities {...form} />;
    case 'doubt':
      return <DoubtForm {...form} />;
    case 'ask':
      return <AskForm {...form} />;
    case 'answer':
      return <AnswerForm {...form} question={dialog.question} />;
    case 'check':
      return <CheckForm {...form} question={dialog.question} />;
    case 'extension':
      return <ExtensionForm {...form} />;
    case 'ending':
      return <EndingForm {...form} ending={dialog.ending} />;
    case 'send':
      return <SentForm {...form} sendable={dialog.sendable} />;
    case 'mail':
      return <AsMail about={{ documentId: dialog.entry.id }} onClose={onClose} />;
    case 'return':
      return <ReturnForm {...form} entry={dialog.entry} />;
    case 'table':
      return <TableForm {...form} table={dialog.table} />;
    case 'import':
      return <ImportForm {...form} file={dialog.file} />;
  }
}
