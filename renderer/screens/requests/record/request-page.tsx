import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { coreQuery } from '../../../api/clients.ts';
import { CommandMenu } from '../../../commands/command-menu.tsx';
import { shortDay } from '../../../components/dates.ts';
import { LinkedRecords } from '../../../components/linked-records.tsx';
import { Page } from '../../../components/page.tsx';
import { KeyFacts, Section } from '../../../components/section.tsx';
import { StateBadge } from '../../../components/state-badge.tsx';
import { AttachmentsSection } from '../../registers/attachments/attachments-section.tsx';
import { languageName, lawNames, rightNames } from '../names.ts';
import { ActivitiesSection } from './activities/activities-section.tsx';
import { AcknowledgementSection } from './acknowledgement/acknowledgement-section.tsx';
import { AskedWords } from './person/asked-words.tsx';
import { ClockCard } from './clock/clock-card.tsx';
import { DataSection } from './data/data-section.tsx';
import { RequestDialogs, type Dialog } from './dialogs.tsx';
import { MailSection } from '../../mail/mail-section.tsx';
import { DocumentsSection } from './documents/documents-section.tsx';
import { EndingsSection } from './endings/endings-section.tsx';
import { ExtensionsSection } from './extensions/extensions-section.tsx';
import { NextAction } from './next/next-action.tsx';
import { nextStep } from './next/next-step.ts';
import { PersonSection } from './person/person-section.tsx';
import { ProcessorSection } from './processor/processor-section.tsx';
import { QuestionsSection } from './questions/questions-section.tsx';
import { RecipientsSection } from './recipients/recipients-section.tsx';
import styles from './request-page.module.css';
import { Timeline } from './timeline/timeline.tsx';
import { useRequestCommands } from './use-request-commands.ts';
import { ContactsSection } from './work/contacts/contacts-section.tsx';
import { SearchesSection } from './work/searches/searches-section.tsx';
import { TasksSection } from './work/tasks/tasks-section.tsx';
import { Waits } from './work/waits/waits.tsx';
import type { WorkAct } from './work/work-act.ts';
import { WorkDialogs } from './work/work-dialogs.tsx';

type Props = { readonly request: RequestRecord; readonly onAmend: () => void };

/** A request at work: the clock and the work in the middle, what was asked always beside it. */
export function RequestPage({ request, onAmend }: Props) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<Dialog>();
  const [work, setWork] = useState<WorkAct>();
  const { data: documents = [] } = useQuery(coreQuery.documents.list.queryOptions({ input: { recordId: request.id } }));
  const { data: report } = useQuery(
    coreQuery.documents.accessReport.get.queryOptions({ input: { requestId: request.id } }),
  );
  const commands = useRequestCommands({ request, onAmend, onDialog: setDialog, onWork: setWork });
  // Its version is 1 for as long as nothing was decided.
  const next = nextStep({ request, documents, reportBegun: (report?.version ?? 1) > 1 });
  const { intake } = request;
  const office = request.links.find((link) => link.role === 'answered-by');
  const others = request.links.filter((link) => link.kind !== 'activity' && link.kind !== 'establishment');
  return (
    <Page
      title={request.reference}
      trail={[{ label: t('requests.title'), link: { to: '/requests' } }]}
      aside={
        <>
          <StateBadge tone={request.state === 'open' ? 'waiting' : 'done'}>
            {t(`requests.state.${request.state}`)}
          </StateBadge>
          <span dir="auto" className={styles.who}>
            {intake.requester.name}
          </span>
          {intake.dataSubject !== null && (
            <span>{t('requests.words.onBehalf', { subject: intake.dataSubject.name })}</span>
          )}
        </>
      }
      actions={
        <>
          <NextAction next={next} request={request} onDialog={setDialog} />
          <CommandMenu commands={commands} />
        </>
      }
    >
      <KeyFacts
        facts={[
          {
            name: t('requests.list.rights'),
            value: rightNames(
              t,
              request.lines.map((line) => line.right),
            ),
          },
          {
            name: t('requests.facts.received'),
            value: (
              <time dateTime={request.received} title={t(`requests.receivedFrom.${request.receivedFrom}`)}>
                {shortDay(request.received)}
              </time>
            ),
          },
          { name: t('requests.facts.channel'), value: t(`requests.channel.${intake.channel}`) },
          { name: t('requests.facts.language'), value: languageName(intake.answer.language) },
          { name: t('requests.facts.law'), value: lawNames(t, intake.laws) },
          { name: t('requests.facts.office'), value: office?.title ?? '–' },
        ]}
      />
      <Waits request={request} onWork={setWork} />
      <div className={styles.columns}>
        <div className={styles.work}>
          <ClockCard request={request} onDialog={setDialog} />
          <AcknowledgementSection request={request} documents={documents} onDialog={setDialog} />
          <ProcessorSection request={request} onDialog={setDialog} />
          <EndingsSection request={request} documents={documents} onDialog={setDialog} />
          <RecipientsSection request={request} onDialog={setDialog} />
          <QuestionsSection request={request} onDialog={setDialog} />
          <ExtensionsSection request={request} onDialog={setDialog} />
          <TasksSection request={request} onWork={setWork} />
          <SearchesSection request={request} onWork={setWork} />
          <ActivitiesSection request={request} onDialog={setDialog} />
          <DataSection request={request} onDialog={setDialog} />
          <DocumentsSection request={request} documents={documents} onDialog={setDialog} />
          <AttachmentsSection
            record={{ id: request.id, ref: request.reference, archived: false }}
            kind="request"
            takesDrops={false}
          />
          <ContactsSection request={request} onWork={setWork} />
          <MailSection request={request} />
          <PersonSection request={request} />
          {others.length > 0 && (
            <Section title={t('common.kinds.request')}>
              <LinkedRecords links={others} />
            </Section>
          )}
          <Timeline entries={request.timeline} />
        </div>
        <aside className={styles.asked} aria-label={t('requests.words.title')}>
          <h2>{t('requests.words.title')}</h2>
          <AskedWords intake={intake} />
        </aside>
      </div>
      <RequestDialogs
        request={request}
        dialog={dialog}
        onClose={() => {
          setDialog(undefined);
        }}
      />
      <WorkDialogs
        request={request}
        act={work}
        onClose={() => {
          setWork(undefined);
        }}
      />
    </Page>
  );
}
