import { Button, Modal, Radio, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTable, Redaction, RedactionPlace } from '../../../../../../shared/contract/core/data-tables.ts';
import type { RequestRecord } from '../../../../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../../../../shared/i18n/index.ts';
import { REDACTION_GROUNDS, type RedactionGround } from '../../../../../../shared/reference/redaction-grounds.ts';
import { core } from '../../../../../api/clients.ts';
import { toFailure } from '../../../../../api/failure.ts';
import { FailureNotice } from '../../../../../components/form/record-form.tsx';
import { say } from '../../../../../components/notice.ts';
import { optionsOf } from '../../../names.ts';
import { keepRequest } from '../../keep-request.ts';
import { FieldWords, type Selection } from './field-words.tsx';
import { MarksList } from './marks-list.tsx';
import { type Chosen, touches } from './place-words.ts';
import styles from './redact-dialog.module.css';

type Props = {
  readonly request: RequestRecord;
  readonly table: DataTable;
  readonly chosen: Chosen;
  /** The words of the chosen field; empty for a row or a column. */
  readonly words: string;
  readonly marks: readonly Redaction[];
  readonly onClose: () => void;
};

type Scope = RedactionPlace['scope'];

const groundOf = (value: string | null): RedactionGround =>
  REDACTION_GROUNDS.find((ground) => ground === value) ?? 'other-person';

/** Which part of what was chosen is withheld, and why; marks that stand there already can be undone. */
export function RedactDialog(props: Props) {
  const { t } = useTranslation();
  const { table, chosen, onClose } = props;
  return (
    <Modal
      opened
      size="lg"
      title={titleOf(t, table, chosen)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={onClose}
    >
      <RedactForm {...props} />
    </Modal>
  );
}

function titleOf(t: Translate, { columns, shape }: DataTable, chosen: Chosen): string {
  if (chosen.scope === 'column') return t('redaction.title.column', { column: columns[chosen.column] ?? '' });
  const row = chosen.row + 1;
  if (shape === 'text') return t('redaction.title.line', { row });
  return chosen.scope === 'row'
    ? t('redaction.title.row', { row })
    : t('redaction.title.cell', { row, column: columns[chosen.column] ?? '' });
}

function RedactForm({ request, table, chosen, words, marks, onClose }: Props) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<Scope>(chosen.scope);
  const [selection, setSelection] = useState<Selection>({ from: 0, to: 0 });
  const [ground, setGround] = useState<RedactionGround>('other-person');
  const [note, setNote] = useState('');
  const place = placeOf(scope, chosen, selection);
  const redact = useMutation({
    mutationFn: (marked: RedactionPlace) =>
      core.requests.data.redact({
        id: request.id,
        version: request.version,
        tableId: table.id,
        places: [marked],
        ground,
        note: ground === 'other' ? note.trim() : '',
      }),
    onSuccess: (saved) => {
      keepRequest(saved);
      say(t('redaction.done'));
      onClose();
    },
  });
  const here = marks.filter((mark) => touches(mark, chosen));
  const ready = place !== undefined && (ground !== 'other' || note.trim() !== '');
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) redact.mutate(place);
      }}
    >
      {redact.error !== null && <FailureNotice failure={toFailure(redact.error)} />}
      {chosen.scope === 'cell' && (
        <FieldWords
          words={words}
          onSelect={(selected) => {
            setSelection(selected);
            if (selected.to > selected.from) setScope('stretch');
          }}
        />
      )}
      <Radio.Group
        label={t('redaction.what')}
        value={scope}
        onChange={(value) => {
          setScope(scopesFor(chosen, table).find((one) => one === value) ?? chosen.scope);
        }}
      >
        <div className={styles.scopes}>
          {scopesFor(chosen, table).map((one) => (
            <Radio
              key={one}
              value={one}
              disabled={one === 'stretch' && selection.to === selection.from}
              label={t(`redaction.scope.${one === 'row' && table.shape === 'text' ? 'line' : one}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Select
        label={t('redaction.ground')}
        description={t(`redaction.law.${ground}`)}
        data={optionsOf(REDACTION_GROUNDS, (one) => t(`redaction.reason.${one}`))}
        allowDeselect={false}
        value={ground}
        onChange={(value) => {
          setGround(groundOf(value));
        }}
      />
      {ground === 'other' && (
        <TextInput
          label={t('redaction.note')}
          description={t('redaction.noteHint')}
          withAsterisk
          maxLength={120}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" loading={redact.isPending} disabled={!ready}>
          {t('redaction.act')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
      {here.length > 0 && <MarksList title={t('redaction.here')} request={request} table={table} marks={here} />}
    </form>
  );
}

/** A field can be withheld in part, alone, with its row or with its column; of a text a line is the row. */
function scopesFor(chosen: Chosen, { shape }: DataTable): readonly Scope[] {
  if (chosen.scope !== 'cell') return [chosen.scope];
  return shape === 'text' ? ['stretch', 'row'] : ['stretch', 'cell', 'row', 'column'];
}

function placeOf(scope: Scope, chosen: Chosen, selection: Selection): RedactionPlace | undefined {
  if (chosen.scope !== 'cell') return chosen;
  const { row, column } = chosen;
  switch (scope) {
    case 'row':
      return { scope, row };
    case 'column':
      return { scope, column };
    case 'cell':
      return { scope, row, column };
    case 'stretch':
      return selection.to > selection.from ? { scope, row, column, ...selection } : undefined;
  }
}
