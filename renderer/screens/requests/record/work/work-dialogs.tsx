import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import { AsMail } from '../../../documents/sending/as-mail.tsx';
import { ContactForm } from './contacts/contact-form.tsx';
import { AnswerSearchForm } from './searches/answer-search-form.tsx';
import { AskSearchForm } from './searches/ask-search-form.tsx';
import { AddTaskForm } from './tasks/add-task-form.tsx';
import { ChangeTaskForm } from './tasks/change-task-form.tsx';
import { FinishTaskForm } from './tasks/finish-task-form.tsx';
import { taskWords } from './tasks/task-words.ts';
import { WaitForm } from './waits/wait-form.tsx';
import type { WorkAct } from './work-act.ts';

type Props = {
  readonly request: RequestRecord;
  readonly act: WorkAct | undefined;
  readonly onClose: () => void;
};

/** The windows of the everyday work. */
export function WorkDialogs({ request, act, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={act !== undefined}
      onClose={onClose}
      title={act === undefined ? '' : titleOf(t, act)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {act !== undefined && <Form request={request} act={act} onClose={onClose} />}
    </Modal>
  );
}

function titleOf(t: Translate, act: WorkAct): string {
  switch (act.kind) {
    case 'add-task':
      return t('work.tasks.form.addTitle');
    case 'change-task':
      return t('work.tasks.form.changeTitle', { task: taskWords(t, act.task) });
    case 'finish-task':
      return t('work.tasks.finish.title', { task: taskWords(t, act.task) });
    case 'ask':
      return act.system === undefined
        ? t('work.searches.form.title')
        : t('work.searches.form.titleOne', { system: act.system.name });
    case 'answer':
      return t('work.searches.answerForm.title', { system: act.search.system.name });
    case 'mail':
      return t('work.searches.mailTitle', { who: act.search.asked });
    case 'contact':
      return t('work.contacts.form.title');
    case 'wait':
      return t('work.waits.form.title');
  }
}

function Form({ request, act, onClose }: Props & { readonly act: WorkAct }) {
  const form = { request, onClose };
  switch (act.kind) {
    case 'add-task':
      return <AddTaskForm {...form} lineId={act.lineId} />;
    case 'change-task':
      return <ChangeTaskForm {...form} task={act.task} />;
    case 'finish-task':
      return <FinishTaskForm {...form} task={act.task} />;
    case 'ask':
      return <AskSearchForm {...form} system={act.system} />;
    case 'answer':
      return <AnswerSearchForm {...form} search={act.search} />;
    case 'mail':
      return <AsMail about={{ requestId: request.id, searchId: act.search.id }} onClose={onClose} />;
    case 'contact':
      return <ContactForm {...form} />;
    case 'wait':
      return <WaitForm {...form} />;
  }
}
