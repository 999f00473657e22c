import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBuildingBank,
  IconCircleCheck,
  IconGavel,
  IconMail,
  IconMessagePlus,
  IconPencil,
  IconSend,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { CommandMenu } from '../../commands/command-menu.tsx';
import { useOfferCommands, type Command } from '../../commands/registry.ts';
import { CaseTimeline } from '../../components/case-timeline.tsx';
import { LinkedRecords } from '../../components/linked-records.tsx';
import { Page } from '../../components/page.tsx';
import { FieldRows, KeyFacts, Section } from '../../components/section.tsx';
import { StateBadge } from '../../components/state-badge.tsx';
import { RecordLetters } from '../letters/record-letters.tsx';
import { lawNames } from '../requests/names.ts';
import { WhyThisDate } from '../requests/record/clock/why-this-date.tsx';
import { core } from '../../api/clients.ts';
import { useToday } from '../../api/session.ts';
import styles from './breach.module.css';
import { Clocks } from './clocks.tsx';
import { BreachDialogs } from './dialogs.tsx';
import { MissingList } from './missing-list.tsx';
import { withZone } from './moments.ts';
import { actTitle, BREACH_ACTS, nextAct, type BreachAct } from './next-act.ts';
import { ControllersSection, FactSections, NoticesSection, PeopleSection } from './sections.tsx';
import { breachEntryWords } from './timeline-words.ts';

const ACT_ICON: Readonly<Record<BreachAct, Icon>> = {
  decide: IconGavel,
  notify: IconSend,
  people: IconUsers,
  letter: IconMail,
  controller: IconBuildingBank,
  close: IconCircleCheck,
  reopen: IconArrowBackUp,
  note: IconMessagePlus,
};

/** What is open to do as the case stands: a processor decides nothing, a closed case is only opened again. */
function isOpenTo(act: BreachAct, { state, facts, decision }: BreachRecord): boolean {
  if (act === 'note') return true;
  if (act === 'reopen') return state === 'closed';
  if (state === 'closed') return false;
  if (act === 'close') return true;
  if (act === 'controller') return facts.role === 'processor';
  return facts.role !== 'processor' && (act !== 'notify' || decision?.notify === 'notify');
}

type Props = { readonly breach: BreachRecord; readonly onAmend: () => void };

/** A breach at work: its clocks, what is missing, and everything Art. 33(5) wants on record. */
export function BreachPage({ breach, onAmend }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [act, setAct] = useState<BreachAct>();
  const { facts, clocks, decision, missing } = breach;
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'breach.amend',
        title: 'breaches.do.amend',
        group: 'page',
        icon: IconPencil,
        shortcut: 'E',
        when: breach.state === 'open',
        run: onAmend,
      },
      ...BREACH_ACTS.map((each): Command => ({
        id: `breach.${each}`,
        title: actTitle(each, breach),
        group: 'page',
        icon: ACT_ICON[each],
        when: isOpenTo(each, breach),
        run: () => {
          setAct(each);
        },
      })),
    ],
    [breach, onAmend],
  );
  useOfferCommands(commands);
  const next = nextAct(breach);
  // What was done in another role stays on the page: a role may be corrected later.
  const processor = facts.role === 'processor';
  return (
    <Page
      title={facts.name}
      windowTitle={breach.reference}
      trail={[{ label: t('breaches.title'), link: { to: '/breaches' } }]}
      aside={
        <>
          <span className="figures">{breach.reference}</span>
          <StateBadge tone={breach.state === 'open' ? 'waiting' : 'done'}>
            {t(`breaches.state.${breach.state}`)}
          </StateBadge>
        </>
      }
      actions={
        <>
          {next !== undefined && (
            <Button
              onClick={() => {
                if (next === 'amend') onAmend();
                else setAct(next);
              }}
            >
              {t(actTitle(next, breach))}
            </Button>
          )}
          <CommandMenu commands={commands} />
        </>
      }
    >
      <KeyFacts
        facts={[
          { name: t('breaches.facts.aware'), value: withZone(t, facts.aware) },
          { name: t('breaches.facts.role'), value: t(`breaches.role.${facts.role}`) },
          { name: t('breaches.facts.law'), value: lawNames(t, facts.laws) },
          { name: t('breaches.facts.risk'), value: t(`breaches.risk.${facts.risk.level}`) },
          ...(processor
            ? []
            : [
                {
                  name: t('breaches.facts.decision'),
                  value: t(`breaches.notify.${decision?.notify ?? 'undecided'}`),
                },
              ]),
        ]}
      />
      <div className={styles.page}>
        <Section title={t('breaches.parts.clocks')}>
          <Clocks clocks={clocks} role={facts.role} />
          {clocks.length > 0 && (
            <WhyThisDate deadlines={clocks} today={today} print={() => core.explanations.ofBreach({ id: breach.id })} />
          )}
        </Section>
        {breach.state === 'open' && (
          <Section title={t('breaches.parts.missing')}>
            <MissingList missing={missing} />
          </Section>
        )}
        {(processor || breach.controllersTold.length > 0) && <ControllersSection breach={breach} />}
        {(!processor || decision !== null) && <NoticesSection breach={breach} />}
        {(!processor || breach.people !== null) && <PeopleSection breach={breach} />}
        {!processor && (
          <RecordLetters
            recordId={breach.id}
            actions={
              breach.state === 'open' && (
                <Button
                  variant="subtle"
                  size="xs"
                  onClick={() => {
                    setAct('letter');
                  }}
                >
                  {t('breaches.do.letter')}
                </Button>
              )
            }
          />
        )}
        <FactSections breach={breach} />
        {(facts.lessons !== '' || facts.notes !== '') && (
          <Section title={t('breaches.parts.lessons')}>
            <FieldRows
              rows={(['lessons', 'notes'] as const)
                .filter((field) => facts[field] !== '')
                .map((field) => ({ name: t(`breaches.field.${field}`), value: facts[field] }))}
            />
          </Section>
        )}
        <Section title={t('breaches.parts.linked')}>
          <LinkedRecords links={breach.links} />
        </Section>
        <Section title={t('breaches.parts.timeline')}>
          <CaseTimeline entries={breach.timeline} words={(entry) => breachEntryWords(t, entry)} />
        </Section>
      </div>
      <BreachDialogs
        breach={breach}
        act={act}
        onClose={() => {
          setAct(undefined);
        }}
      />
    </Page>
  );
}
