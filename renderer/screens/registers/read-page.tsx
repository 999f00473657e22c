import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../api/session.ts';
import { CommandMenu } from '../../commands/command-menu.tsx';
import type { RegisterName } from '../../commands/places.ts';
import { useOfferCommands } from '../../commands/registry.ts';
import { LinkedRecords } from '../../components/linked-records.tsx';
import { Page } from '../../components/page.tsx';
import { KeyFacts, Section } from '../../components/section.tsx';
import { RecordPictures } from '../pictures/record-pictures.tsx';
import { AttachmentsSection } from './attachments/attachments-section.tsx';
import { useRecordCommands } from './commands.ts';
import type { Entry, Register } from './definition.ts';
import { History, type VersionWays } from './history/history.tsx';
import { useUndo } from './history/use-undo.ts';
import { ArchiveDialog } from './parts/archive-dialog.tsx';
import { ArchivedBanner } from './parts/archived-banner.tsx';
import { FindingNotes, useOpenFindings } from './parts/finding-notes.tsx';
import { MarginNotes } from './parts/margin-notes.tsx';
import { MergeDialog, mergeableKind } from './parts/merge-dialog.tsx';
import styles from './record.module.css';

type Props<Values extends object, Summary extends object> = {
  readonly register: Register<Values, Summary>;
  readonly entry: Entry<Values>;
  readonly edit: (section?: string) => void;
};

const versionWays = (register: RegisterName, { id, version: current }: Entry<object>): VersionWays => {
  const params = { register, id };
  return {
    view: (version) => ({ to: '/registers/$register/$id', params, search: { version } }),
    compare: (version) => ({
      to: '/registers/$register/$id/changes',
      params,
      search: { from: version, to: current },
    }),
  };
};

/** A record as it reads: facts, its sections with what is missing in the margin, what it is linked to, what happened to it. */
export function ReadPage<Values extends object, Summary extends object>(props: Props<Values, Summary>) {
  const { register, entry, edit } = props;
  const { t } = useTranslation();
  const today = useToday();
  const [archiving, setArchiving] = useState(false);
  const { undo } = useUndo();
  const [merging, setMerging] = useState(false);
  const mergeable = mergeableKind(register.kind);
  const commands = useRecordCommands(entry, register.name, {
    edit,
    archive: setArchiving,
    undo,
    ...(mergeable !== undefined && { merge: setMerging }),
  });
  useOfferCommands(commands);
  const missing = register.missing(entry, today);
  const sections = register.sections(entry, t);
  const findings = useOpenFindings(entry);
  const besides = findings.filter(({ section }) => !sections.some(({ id }) => id === section));
  return (
    <Page
      title={entry.title}
      windowTitle={entry.ref}
      trail={[
        {
          label: t(`frame.go.${register.name}`),
          link: { to: '/registers/$register', params: { register: register.name } },
        },
      ]}
      aside={
        <>
          <span className="figures">{entry.ref}</span>
          {register.state?.(entry.fields, t)}
        </>
      }
      actions={
        <>
          {!entry.archived && (
            <Button
              leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
              onClick={() => {
                edit();
              }}
            >
              {t('common.edit')}
            </Button>
          )}
          <CommandMenu commands={commands} />
        </>
      }
    >
      {entry.archived && (
        <ArchivedBanner
          restore={() => {
            setArchiving(true);
          }}
        />
      )}
      <KeyFacts
        facts={[
          ...register.facts(entry, t),
          {
            name: t('registers.record.toComplete'),
            value: missing.length === 0 ? t('registers.record.complete') : missing.length,
          },
        ]}
      />
      {sections.map(({ id, title, article, body, editedIn = id }) => (
        <div key={id} className={styles.entry}>
          <Section
            title={title}
            aside={article}
            actions={
              !entry.archived && (
                <ActionIcon
                  size="sm"
                  aria-label={t('registers.record.editSection', { name: title })}
                  onClick={() => {
                    edit(editedIn);
                  }}
                >
                  <IconPencil size={14} stroke={1.75} aria-hidden />
                </ActionIcon>
              )
            }
          >
            {body}
          </Section>
          <div className={styles.margin}>
            <MarginNotes notes={missing.filter(({ section }) => section === id)} />
            <FindingNotes findings={findings.filter(({ section }) => section === id)} />
          </div>
        </div>
      ))}
      <RecordPictures id={entry.id} kind={register.kind} reference={entry.ref} />
      <div className={styles.entry}>
        <AttachmentsSection record={entry} kind={register.kind} />
      </div>
      <div className={styles.entry}>
        <Section title={t('registers.record.linked')}>
          <LinkedRecords links={entry.links.filter((link) => link.id !== entry.id)} leftOff={entry.linksLeftOff} />
        </Section>
        <div className={styles.margin}>
          <FindingNotes findings={besides} />
        </div>
      </div>
      <div className={styles.entry}>
        <Section title={t('registers.record.history')}>
          <History kind={register.kind} subject={entry} ways={versionWays(register.name, entry)} />
        </Section>
      </div>
      {mergeable !== undefined && merging && (
        <MergeDialog
          kind={mergeable}
          record={entry}
          close={() => {
            setMerging(false);
          }}
        />
      )}
      <ArchiveDialog
        register={register}
        entry={entry}
        opened={archiving}
        close={() => {
          setArchiving(false);
        }}
      />
    </Page>
  );
}
