import Papa from 'papaparse';
import type { BreachFacts, Notification } from '../../../shared/contract/core/breaches.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { linksOf } from '../register/repository.ts';
import type { Db } from '../store/open.ts';
import type { Breach } from './breach.ts';
import type { BreachRow } from './repository.ts';

/** So that a spreadsheet reads the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run: the first sign decides, however many lines follow. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** The register of Art. 33(5), a row a breach. A text that begins like a formula is marked so that it stays a text. */
export function registerCsv(db: Db, rows: readonly BreachRow[], t: Translate): string {
  const data = rows.map(({ row, breach }) => cellsOf({ reference: row.ref, breach, linked: namesOf(db, row.id), t }));
  return BYTE_ORDER_MARK + Papa.unparse({ fields: headsOf(t), data }, { escapeFormulae: FORMULA, newline: '\r\n' });
}

/** The headings of the table, and the cells of one breach below them. */
export const headsOf = (t: Translate): string[] =>
  Object.keys(COLUMNS).map((column) => t(`breaches.csv.${column as keyof typeof COLUMNS}`));
export const cellsOf = (facts: Facts): string[] => Object.values(COLUMNS).map((cell) => cell(facts));

export type Facts = {
  readonly reference: string;
  readonly breach: Breach;
  readonly linked: (kind: 'activity' | 'processor') => string;
  readonly t: Translate;
};

/** Each column with its cell, in the order of the table; the headings are `breaches.csv.<column>`. */
const COLUMNS = {
  reference: ({ reference }) => reference,
  name: ({ breach }) => breach.facts.name,
  state: ({ breach, t }) => t(`breaches.state.${breach.closedOn === '' ? 'open' : 'closed'}`),
  role: ({ breach, t }) => t(`breaches.role.${breach.facts.role}`),
  laws: ({ breach, t }) => list(breach.facts.laws.map((law) => t(`reference.law.${law}`))),
  aware: ({ breach }) => momentText(breach.facts.aware),
  happened: ({ breach }) => breach.facts.happened,
  detected: ({ breach }) => breach.facts.detected,
  reportedBy: ({ breach }) => breach.facts.reportedBy,
  nature: ({ breach, t }) => list(breach.facts.nature.map((nature) => t(`breaches.nature.${nature}`))),
  causes: ({ breach, t }) => list(breach.facts.causes.map((cause) => t(`breaches.cause.${cause}`))),
  description: ({ breach }) => breach.facts.description,
  people: ({ breach }) => number(breach.facts.people.approximate),
  peopleCategories: ({ breach }) => list(breach.facts.people.categories),
  records: ({ breach }) => number(breach.facts.records.approximate),
  recordCategories: ({ breach, t }) =>
    list(
      breach.facts.records.categories.map(({ name, special }) =>
        special ? t('breaches.csv.special', { name }) : name,
      ),
    ),
  consequences: ({ breach }) => breach.facts.consequences,
  measuresTaken: ({ breach }) => breach.facts.measuresTaken,
  measuresProposed: ({ breach }) => breach.facts.measuresProposed,
  risk: ({ breach, t }) => t(`breaches.risk.${breach.facts.risk.level}`),
  riskReasons: ({ breach }) => breach.facts.risk.reasons,
  decision: ({ breach, t }) => t(`breaches.notify.${breach.decision?.notify ?? 'undecided'}`),
  decisionOn: ({ breach }) => breach.decision?.on ?? '',
  decisionBy: ({ breach }) => breach.decision?.by ?? '',
  decisionReasons: ({ breach }) => breach.decision?.reasons ?? '',
  notifications: ({ breach, t }) => list(breach.notifications.map((notice) => noticeText(notice, t))),
  noticeWords: ({ breach }) => byAuthority(breach.notifications, ({ words }) => words),
  delayReasons: ({ breach }) => byAuthority(breach.notifications, ({ delayReasons }) => delayReasons),
  controllersTold: ({ breach }) =>
    list(
      breach.controllersTold.map(({ controller, sent, how, reference }) =>
        spaced(controller, momentText(sent), how, reference),
      ),
    ),
  peopleDecision: ({ breach, t }) => t(`breaches.inform.${breach.people?.inform ?? 'undecided'}`),
  peopleOn: ({ breach }) => breach.people?.on ?? '',
  peopleGround: ({ breach, t }) =>
    breach.people === null || breach.people.ground === '' ? '' : t(`breaches.ground.${breach.people.ground}`),
  peopleReasons: ({ breach }) => breach.people?.reasons ?? '',
  peopleInformed: ({ breach }) => spaced(breach.people?.informedOn ?? '', breach.people?.how ?? ''),
  peopleNumber: ({ breach }) => number(breach.people?.number ?? null),
  activities: ({ linked }) => linked('activity'),
  processors: ({ linked }) => linked('processor'),
  lessons: ({ breach }) => breach.facts.lessons,
  notes: ({ breach }) => breach.facts.notes,
  closed: ({ breach }) => breach.closedOn,
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

function namesOf(db: Db, id: string): Facts['linked'] {
  const links = linksOf(db, id);
  return (kind) => list(links.filter((link) => link.kind === kind).map(({ ref, title }) => `${ref} ${title}`));
}

const momentText = ({ local, timezone }: BreachFacts['aware']): string => `${local.replace('T', ' ')} ${timezone}`;
const number = (approximate: number | null): string => (approximate === null ? '' : String(approximate));
const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
const spaced = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Words of the notices, each with the authority they were said to. */
const byAuthority = (notices: readonly Notification[], words: (notice: Notification) => string): string =>
  list(
    notices
      .filter((notice) => words(notice) !== '')
      .map((notice) => `${AUTHORITIES[notice.authority].name}: ${words(notice)}`),
  );

const noticeText = ({ authority, phase, sent, reference, late }: Notification, t: Translate): string =>
  spaced(
    AUTHORITIES[authority].name,
    t(`breaches.phase.${phase}`),
    momentText(sent),
    reference,
    late ? t('breaches.csv.late') : '',
  );
