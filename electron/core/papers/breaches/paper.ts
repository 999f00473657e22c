import type { BreachMissing, LocalMoment } from '../../../../shared/contract/core/breaches.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../../shared/reference/authorities.ts';
import type { Breach } from '../../breaches/breach.ts';
import type { Block, DocumentModel, FactPair, Run, Text } from '../../documents/pdf/model.ts';
import { day, type Imprint, imprintFacts, paper } from '../imprint.ts';
import { heading, joined, optional, paragraph, said, tableOr, untoldNote } from '../pieces.ts';
import { namesOf, type RecordedBreach, type RegisterState } from '../register-state.ts';

/** A breach with what Art. 33 and 34 still ask for. */
export type ListedBreach = RecordedBreach & { readonly missing: readonly BreachMissing[] };

const moment = ({ local, timezone }: LocalMoment): string =>
  `${day(local.slice(0, 10))}, ${local.slice(11)} (${timezone})`;
const number = (count: number | null, t: Translate): string =>
  count === null ? t('breaches.unknownNumber') : count.toLocaleString('en-GB');

/** Facts, effects and remedial action of every breach, notified or not: Art. 33(5). */
export function breachesPaper(
  state: RegisterState,
  breaches: readonly ListedBreach[],
  imprint: Imprint,
  t: Translate,
): DocumentModel {
  return paper(
    t('papers.breaches.title'),
    imprint,
    t,
    [
      paragraph(t('papers.breaches.lead', { count: breaches.length })),
      { kind: 'facts', summary: t('papers.imprint.summary'), pairs: imprintFacts(imprint, t) },
      ...untoldNote(state.untold, t),
      heading(2, t('papers.breaches.overview')),
      overview(breaches, t),
      ...(breaches.length === 0 ? [] : entries(breaches, state, t)),
    ],
    t('papers.breaches.subject'),
  );
}

const overview = (breaches: readonly ListedBreach[], t: Translate): Block =>
  tableOr(t('papers.breaches.none'), {
    density: 'compact',
    summary: t('papers.breaches.overviewSummary'),
    columns: [
      { head: t('papers.column.ref'), width: 40, rowHeader: true },
      { head: t('papers.breaches.breach'), flex: 1.4 },
      { head: t('papers.breaches.aware'), width: 82 },
      { head: t('breaches.field.risk'), flex: 0.9 },
      { head: t('papers.breaches.decision'), flex: 1 },
      { head: t('papers.missing'), width: 48, align: 'end' },
    ],
    rows: breaches.map(({ ref, breach, missing }): Text[] => [
      ref,
      breach.facts.name,
      day(breach.facts.aware.local.slice(0, 10)),
      t(`breaches.risk.${breach.facts.risk.level}`),
      breach.facts.role === 'processor'
        ? t('papers.breaches.asProcessor')
        : t(`breaches.notify.${breach.decision?.notify ?? 'undecided'}`),
      String(missing.length),
    ]),
  });

const entries = (breaches: readonly ListedBreach[], state: RegisterState, t: Translate): Block[] => [
  { kind: 'pageBreak' },
  heading(1, t('papers.breaches.entries')),
  ...breaches.flatMap((breach): Block[] => [
    heading(2, `${breach.ref} ${breach.breach.facts.name}`),
    {
      kind: 'facts',
      summary: t('papers.breaches.entrySummary', { ref: breach.ref }),
      pairs: [...factsOf(breach, state, t), ...decisionsOf(breach.breach, t), ...stillMissing(breach.missing, t)],
    },
  ]),
];

function factsOf({ breach }: ListedBreach, state: RegisterState, t: Translate): FactPair[] {
  const { facts } = breach;
  const row = (label: string, note: string, parts: readonly string[]): FactPair => ({
    label,
    note,
    value: said(parts, t),
  });
  const office = namesOf(state.offices, [facts.establishmentId]);
  return [
    {
      label: t('breaches.field.role'),
      value: joined([
        t(`breaches.role.${facts.role}`),
        ...office,
        ...facts.laws.map((law) => t(`reference.law.${law}`)),
      ]),
    },
    { label: t('breaches.field.aware'), note: 'Art. 33(1)', value: moment(facts.aware) },
    ...optional(t('breaches.field.happened'), [facts.happened]),
    ...optional(t('breaches.field.detected'), [facts.detected, facts.reportedBy]),
    row(t('breaches.field.description'), 'Art. 33(5)', [
      facts.description,
      joined(facts.nature.map((nature) => t(`breaches.nature.${nature}`))),
      joined(facts.causes.map((cause) => t(`breaches.cause.${cause}`))),
    ]),
    row(t('breaches.field.people'), 'Art. 33(3)(a)', [
      number(facts.people.approximate, t),
      joined(facts.people.categories),
    ]),
    row(t('breaches.field.records'), 'Art. 33(3)(a)', [
      number(facts.records.approximate, t),
      joined(
        facts.records.categories.map(({ name, special }) => (special ? t('breaches.csv.special', { name }) : name)),
      ),
    ]),
    row(t('breaches.field.consequences'), 'Art. 33(3)(c), 33(5)', [facts.consequences]),
    row(t('breaches.field.measuresTaken'), 'Art. 33(3)(d), 33(5)', [facts.measuresTaken]),
    ...optional(t('breaches.field.measuresProposed'), [facts.measuresProposed]),
    {
      label: t('breaches.field.risk'),
      note: 'Art. 33(1)',
      value: said([t(`breaches.risk.${facts.risk.level}`), facts.risk.reasons], t),
    },
    ...optional(t('breaches.field.activityIds'), namesOf(state.activities, facts.activityIds)),
    ...optional(t('breaches.field.processorIds'), namesOf(state.processors, facts.processorIds)),
    ...optional(t('breaches.field.lessons'), [facts.lessons]),
  ];
}

/** Who was told, when and why, or why not: Art. 33(1), 33(2) and 34. */
function decisionsOf(
  { facts, decision, notifications, people, controllersTold, closedOn }: Breach,
  t: Translate,
): FactPair[] {
  const told = notifications.map(({ authority, phase, sent, reference, late, delayReasons }) =>
    joined([
      AUTHORITIES[authority].name,
      t(`breaches.phase.${phase}`),
      moment(sent),
      reference,
      late ? t('breaches.notifying.late') : '',
      delayReasons,
    ]),
  );
  const controllers: FactPair = {
    label: t('papers.breaches.controllers'),
    note: 'Art. 33(2)',
    value: said(
      controllersTold.map(({ controller, sent, how, reference }) => joined([controller, moment(sent), how, reference])),
      t,
    ),
  };
  const authorities: FactPair[] = [
    {
      label: t('papers.breaches.decision'),
      note: 'Art. 33(1)',
      value:
        decision === null
          ? said([], t)
          : said(
              [joined([t(`breaches.notify.${decision.notify}`), day(decision.on), decision.by]), decision.reasons],
              t,
            ),
    },
    ...(told.length === 0
      ? []
      : [{ label: t('papers.breaches.notices'), note: 'Art. 33(1), 33(4)', value: told.join('\n') }]),
    {
      label: t('papers.breaches.people'),
      note: 'Art. 34',
      value:
        people === null
          ? t(facts.risk.level === 'high' ? 'breaches.inform.undecided' : 'papers.breaches.peopleNotAsked')
          : [
              joined([t(`breaches.inform.${people.inform}`), day(people.on)]),
              people.ground === '' ? '' : t(`breaches.ground.${people.ground}`),
              people.reasons,
              people.informedOn === ''
                ? ''
                : joined([`${t('breaches.informing.informedOn')}: ${day(people.informedOn)}`, people.how]),
            ]
              .filter((words) => words !== '')
              .join('\n'),
    },
  ];
  return [
    ...(facts.role === 'processor' ? [controllers] : authorities),
    {
      label: t('papers.breaches.state'),
      value: closedOn === '' ? t('breaches.state.open') : t('papers.breaches.closed', { date: day(closedOn) }),
    },
  ];
}

/** The words of the register name the article themselves. */
function stillMissing(missing: readonly BreachMissing[], t: Translate): FactPair[] {
  if (missing.length === 0) return [];
  const runs = missing.map(({ rule, article, params }, index): Run => ({
    text: `${index === 0 ? '' : '\n'}${t(`breaches.missing.${rule}`, { ...params, article, authority: params.authority ?? '' })}`,
  }));
  return [{ label: t('papers.missing'), value: runs }];
}
