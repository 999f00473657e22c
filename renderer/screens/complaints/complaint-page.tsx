import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconGavel,
  IconMail,
  IconMailCheck,
  IconMessagePlus,
  IconPencil,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import type { TimelineEntry } from '../../../shared/contract/core/requests.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { core } from '../../api/clients.ts';
import { wordsFor } from '../../api/words.ts';
import { CommandMenu } from '../../commands/command-menu.tsx';
import { useOfferCommands, type Command } from '../../commands/registry.ts';
import { shortDay } from '../../components/dates.ts';
import { CaseTimeline } from '../../components/case-timeline.tsx';
import { LinkedRecords } from '../../components/linked-records.tsx';
import { Page } from '../../components/page.tsx';
import { FieldRows, KeyFacts, Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { RecordLetters } from '../letters/record-letters.tsx';
import { AcknowledgeBy } from './acknowledge-by.tsx';
import styles from './complaint.module.css';
import { ComplaintDialogs } from './dialogs.tsx';
import { actTitle, COMPLAINT_ACTS, type ComplaintAct } from './next-act.ts';

const ACT_ICON: Readonly<Record<ComplaintAct, Icon>> = {
  letter: IconMail,
  acknowledge: IconMailCheck,
  step: IconPlus,
  decide: IconGavel,
  reopen: IconArrowBackUp,
  note: IconMessagePlus,
};

function isOpenTo(act: ComplaintAct, { state, acknowledgement }: ComplaintRecord): boolean {
  if (act === 'note') return true;
  if (act === 'reopen') return state === 'closed';
  if (act === 'acknowledge' || act === 'letter') return acknowledgement === null;
  return state !== 'closed';
}

/** A step of a complaint as a sentence; ids and days are put into words first. */
function entryWords(t: Translate, { action, params }: TimelineEntry): string {
  const worded = Object.entries(params).map(([name, value]): readonly [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    if (name === 'kind') return [name, wordsFor(t, `complaints.step.${value}`, {}, 'common.unknown')];
    if (name === 'outcome') return [name, wordsFor(t, `complaints.outcome.${value}`, {}, 'common.unknown')];
    if ((name === 'on' || name === 'told') && value !== '') return [name, shortDay(value)];
    return [name, value];
  });
  // The outcome is recorded again once it was told: then that is the news.
  const told = action === 'complaint.decide' && params.told !== undefined && params.told !== '';
  const step = told ? 'tell' : (action.split('.')[1] ?? '');
  return wordsFor(t, `complaints.timeline.${step}`, Object.fromEntries(worded), 'common.unknown');
}

type Props = { readonly complaint: ComplaintRecord; readonly onAmend: () => void };

/** A complaint at work: its one date, the steps taken, and the outcome. */
export function ComplaintPage({ complaint, onAmend }: Props) {
  const { t } = useTranslation();
  const [act, setAct] = useState<ComplaintAct>();
  const { intake, state, acknowledgement, outcome, steps } = complaint;
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'complaint.amend',
        title: 'complaints.do.amend',
        group: 'page',
        icon: IconPencil,
        shortcut: 'E',
        run: onAmend,
      },
      ...COMPLAINT_ACTS.map((each): Command => ({
        id: `complaint.${each}`,
        title: actTitle(each, complaint),
        group: 'page',
        icon: ACT_ICON[each],
        when: isOpenTo(each, complaint),
        run: () => {
          setAct(each);
        },
      })),
    ],
    [complaint, onAmend],
  );
  useOfferCommands(commands);
  const office = complaint.links.find((link) => link.kind === 'establishment');
  const next = state === 'to-acknowledge' ? 'acknowledge' : 'decide';
  return (
    <Page
      title={intake.subject}
      windowTitle={complaint.reference}
      trail={[{ label: t('complaints.title'), link: { to: '/complaints' } }]}
      aside={
        <>
          <span className="figures">{complaint.reference}</span>
          <StateBadge tone={state === 'closed' ? 'done' : 'waiting'}>{t(`complaints.state.${state}`)}</StateBadge>
        </>
      }
      actions={
        <>
          {state !== 'closed' && (
            <Button
              onClick={() => {
                setAct(next);
              }}
            >
              {t(actTitle(next, complaint))}
            </Button>
          )}
          <CommandMenu commands={commands} />
        </>
      }
    >
      <KeyFacts
        facts={[
          { name: t('complaints.parts.person'), value: <span dir="auto">{intake.complainant.name}</span> },
          { name: t('complaints.facts.received'), value: shortDay(intake.receivedOn) },
          { name: t('complaints.facts.channel'), value: t(`requests.channel.${intake.channel}`) },
          { name: t('complaints.facts.office'), value: office?.title ?? '–' },
          { name: t('complaints.facts.handler'), value: intake.handler === '' ? '–' : intake.handler },
        ]}
      />
      <div className={styles.page}>
        <Section title={t('complaints.parts.clock')} aside={t(`complaints.acknowledged.${complaint.acknowledged}`)}>
          {acknowledgement !== null && (
            <p>
              {t('complaints.acknowledgedOn', {
                on: shortDay(acknowledgement.on),
                by: t(`requests.channel.${acknowledgement.by}`),
              })}
            </p>
          )}
          <AcknowledgeBy
            clock={complaint.clock}
            due={complaint.due}
            done={acknowledgement !== null}
            print={() => core.explanations.ofComplaint({ id: complaint.id })}
          />
        </Section>
        <RecordLetters
          recordId={complaint.id}
          actions={
            acknowledgement === null && (
              <Button
                variant="subtle"
                size="xs"
                onClick={() => {
                  setAct('letter');
                }}
              >
                {t('complaints.do.letter')}
              </Button>
            )
          }
        />
        <Section title={t('complaints.parts.words')}>
          {intake.words === '' ? (
            <p className="quiet">{t('complaints.noWords')}</p>
          ) : (
            <blockquote className={styles.words} dir="auto">
              {intake.words}
            </blockquote>
          )}
        </Section>
        <Section title={t('complaints.parts.steps')}>
          {steps.length === 0 ? (
            <p className="quiet">{t('complaints.parts.noSteps')}</p>
          ) : (
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step.id}>
                  <p>
                    <span className="strong">{t(`complaints.step.${step.kind}`)}</span>{' '}
                    <time className="quiet" dateTime={step.on}>
                      {shortDay(step.on)}
                    </time>
                  </p>
                  <p className={styles.words}>{step.words}</p>
                </li>
              ))}
            </ol>
          )}
        </Section>
        <Section title={t('complaints.parts.outcome')}>
          {outcome === null ? (
            <p className="quiet">{t('complaints.parts.noOutcome')}</p>
          ) : (
            <FieldRows
              rows={[
                { name: t('complaints.deciding.kind'), value: t(`complaints.outcome.${outcome.kind}`) },
                { name: t('complaints.deciding.decidedOn'), value: shortDay(outcome.decidedOn) },
                { name: t('complaints.deciding.reasons'), value: outcome.reasons },
                {
                  name: t('complaints.deciding.toldOn'),
                  value:
                    outcome.toldOn === ''
                      ? t('complaints.notTold')
                      : [shortDay(outcome.toldOn), outcome.toldHow].filter(Boolean).join(', '),
                },
              ]}
            />
          )}
        </Section>
        {intake.notes !== '' && (
          <Section title={t('complaints.parts.notes')}>
            <p className={styles.words}>{intake.notes}</p>
          </Section>
        )}
        <Section title={t('complaints.parts.linked')}>
          <LinkedRecords links={complaint.links} />
        </Section>
        <Section title={t('complaints.parts.timeline')}>
          <CaseTimeline entries={complaint.timeline} words={(entry) => entryWords(t, entry)} />
        </Section>
      </div>
      <ComplaintDialogs
        complaint={complaint}
        act={act}
        onClose={() => {
          setAct(undefined);
        }}
      />
    </Page>
  );
}
