import { Modal } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { BreachLetterForm } from '../letters/breach-form.tsx';
import { ControllerForm } from './controller-form.tsx';
import { DecideForm } from './decide-form.tsx';
import { CloseForm, NoteForm, ReopenForm } from './end-forms.tsx';
import { actTitle, type BreachAct } from './next-act.ts';
import { NotifyForm } from './notify-form.tsx';
import { PeopleForm } from './people-form.tsx';
import type { ActProps } from './use-breach-act.ts';

const FORM: Readonly<Record<BreachAct, ComponentType<ActProps>>> = {
  decide: DecideForm,
  notify: NotifyForm,
  people: PeopleForm,
  letter: BreachLetterForm,
  controller: ControllerForm,
  close: CloseForm,
  reopen: ReopenForm,
  note: NoteForm,
};

type Props = { readonly breach: BreachRecord; readonly act: BreachAct | undefined; readonly onClose: () => void };

export function BreachDialogs({ breach, act, onClose }: Props) {
  const { t } = useTranslation();
  const Form = act && FORM[act];
  return (
    <Modal
      opened={act !== undefined}
      onClose={onClose}
      title={act && t(actTitle(act, breach))}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {Form && <Form breach={breach} onClose={onClose} />}
    </Modal>
  );
}
