import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BUNDLE_PASSWORD,
  FORMATS,
  type Format,
  REGISTER_PAPERS,
  type RegisterPaper,
} from '../../../shared/contract/core/papers.ts';
import { core } from '../../api/clients.ts';
import { Section } from '../../components/section.tsx';
import { fileSize } from '../documents/file-size.ts';
import { ChoiceList } from './choice-list.tsx';
import { MakingState } from './making-state.tsx';
import styles from './papers.module.css';
import { useMaking } from './use-making.ts';

type Choices = Awaited<ReturnType<typeof core.papers.choices>>;
type Props = { readonly asOf: string; readonly disabled: boolean; readonly choices: Choices };

const without = <Value extends string>(all: readonly Value[], chosen: readonly string[]): Value[] =>
  all.filter((value) => chosen.includes(value));

/** What an inspection is given, in one archive that proves itself. */
export function BundleSection({ asOf, disabled, choices }: Props) {
  const { t } = useTranslation();
  const making = useMaking();
  const [papers, setPapers] = useState<readonly RegisterPaper[]>(REGISTER_PAPERS);
  const [formats, setFormats] = useState<readonly Format[]>(['pdf', 'xlsx']);
  const [files, setFiles] = useState<readonly string[]>([]);
  const [letters, setLetters] = useState<readonly string[]>([]);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');

  const isShort = password !== '' && password.length < BUNDLE_PASSWORD.least;
  const isOther = password !== again;
  const isEmpty = (papers.length === 0 || formats.length === 0) && files.length === 0 && letters.length === 0;
  const make = () => {
    const attachmentIds = choices.attachments.filter(({ id }) => files.includes(id)).map(({ id }) => id);
    const documentIds = choices.documents.filter(({ id }) => letters.includes(id)).map(({ id }) => id);
    making.make((signal) =>
      core.papers.bundle(
        {
          asOf,
          papers: formats.length === 0 ? [] : [...papers],
          formats: formats.length === 0 ? ['pdf'] : [...formats],
          attachmentIds,
          documentIds,
          password,
        },
        { signal },
      ),
    );
  };
  return (
    <Section title={t('papers.page.bundle')}>
      <p className="quiet small">{t('papers.page.bundleWords')}</p>
      <Checkbox.Group
        label={t('papers.page.bundleRegisters')}
        value={[...papers]}
        onChange={(chosen) => {
          setPapers(without(REGISTER_PAPERS, chosen));
        }}
      >
        <div className={styles.checks}>
          {REGISTER_PAPERS.map((paper) => (
            <Checkbox key={paper} value={paper} label={t(`papers.name.${paper}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('papers.page.bundleFormats')}
        value={[...formats]}
        onChange={(chosen) => {
          setFormats(without(FORMATS, chosen));
        }}
      >
        <div className={styles.checks}>
          {FORMATS.map((format) => (
            <Checkbox key={format} value={format} label={t(`papers.page.format.${format}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <ChoiceList
        label={t('papers.page.files')}
        none={t('papers.page.noFiles')}
        options={choices.attachments.map(({ id, name, size, recordRef, role }) => ({
          id,
          label: `${recordRef} ${name}`,
          about: `${t(`registers.attachments.roles.${role}`)}, ${fileSize(size)}`,
        }))}
        chosen={files}
        onChange={setFiles}
      />
      <ChoiceList
        label={t('papers.page.documents')}
        none={t('papers.page.noDocuments')}
        options={choices.documents.map(({ id, number, title, size }) => ({
          id,
          label: number,
          about: `${title}, ${fileSize(size)}`,
        }))}
        chosen={letters}
        onChange={setLetters}
      />
      <PasswordInput
        label={t('papers.page.password')}
        description={t('papers.page.passwordHint', { least: BUNDLE_PASSWORD.least })}
        maxLength={BUNDLE_PASSWORD.most}
        autoComplete="new-password"
        value={password}
        error={isShort ? t('papers.page.passwordShort', { least: BUNDLE_PASSWORD.least }) : undefined}
        onChange={({ currentTarget: { value } }) => {
          setPassword(value);
        }}
      />
      {password !== '' && (
        <PasswordInput
          label={t('papers.page.passwordAgain')}
          maxLength={BUNDLE_PASSWORD.most}
          autoComplete="new-password"
          value={again}
          error={again !== '' && isOther ? t('papers.page.passwordOther') : undefined}
          onChange={({ currentTarget: { value } }) => {
            setAgain(value);
          }}
        />
      )}
      <div>
        <Button
          leftSection={<IconFileZip size={16} stroke={1.75} aria-hidden />}
          disabled={disabled || isEmpty || isShort || (password !== '' && isOther) || making.isBusy}
          onClick={make}
        >
          {t('papers.page.pack')}
        </Button>
      </div>
      <MakingState making={making} />
    </Section>
  );
}
