import type { CalculatedFacts } from '../../../shared/contract/core/explanations.ts';
import { OrganisationFields } from '../../../shared/contract/core/organisation.ts';
import type { DeadlineView } from '../../../shared/contract/core/deadline.ts';
import { HOLIDAY_REGIONS, type OwnCalendar } from '../../../shared/deadlines/index.ts';
import { longDay } from '../../../shared/domain/dates.ts';
import { deadlineView } from '../../../shared/domain/deadline-view.ts';
import { readable } from '../../../shared/domain/deadline-words.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { RIGHT_ARTICLE } from '../../../shared/reference/rights.ts';
import type { FactPair } from '../documents/pdf/model.ts';
import { establishment, reckoningPlace, today } from '../organisation/places.ts';
import * as records from '../register/repository.ts';
import { engineCalendar } from '../requests/calendar/repository.ts';
import { lineOf } from '../requests/casework/clocked.ts';
import { dueOf, internalTarget, type Place } from '../requests/clock.ts';
import * as cases from '../requests/repository.ts';
import { settingsOf } from '../requests/settings.ts';
import type { Store } from '../store/unit-of-work.ts';
import { datesUnder, eventRows } from './dates.ts';
import type { Calendar, DateRow, Explanation, Reckoning } from './explanation.ts';

export const regionName = (region: string): string => {
  const known = HOLIDAY_REGIONS.find(({ id }) => id === region);
  return known === undefined ? region : `${known.label} (${region})`;
};

/** What every page says of itself. */
export function head(store: Store): Pick<Explanation, 'organisation' | 'now'> {
  const organisation = records.list(store.db, 'organisation', false)[0];
  return {
    organisation: organisation === undefined ? '' : OrganisationFields.parse(JSON.parse(organisation.body)).name,
    now: store.clock.now(),
  };
}

/** Where it is reckoned, by which holidays, and when it was printed. */
export function settingFacts(
  store: Store,
  at: { readonly office: string; readonly regions: readonly string[]; readonly timezone: string },
  versions: readonly string[],
  t: Translate,
): FactPair[] {
  const fact = (key: 'office' | 'holidays' | 'timezone' | 'version' | 'printed', value: string): FactPair[] =>
    value === '' ? [] : [{ label: t(`deadlines.print.fact.${key}`), value }];
  return [
    ...fact('office', at.office),
    ...fact('holidays', [...new Set(at.regions)].map(regionName).join('; ')),
    ...fact('timezone', at.timezone),
    ...fact('version', [...new Set(versions)].join('; ')),
    ...fact('printed', t('deadlines.print.printedBy', { date: longDay(today(store)), who: store.actor })),
  ];
}

const calendarUnder = (place: Place, { law }: DeadlineView): Calendar => ({
  region: place.holidayRegions[law],
  own: place.ownCalendars[law],
});

/** One reckoning a law, and the one of a confirmation that comes first. */
function reckoningsOf(view: DeadlineView, calendar: Calendar, t: Translate): Reckoning[] {
  const law = t(`reference.law.${view.law}`);
  return [
    { heading: t('requests.why.stepsUnder', { law }), calendar, view },
    ...(view.confirmation === undefined
      ? []
      : [{ heading: t('deadlines.print.confirmation', { law }), calendar, view: view.confirmation }]),
  ];
}

const target = (date: string | null, t: Translate, leads = false): DateRow[] =>
  date === null
    ? []
    : [{ what: t('deadlines.print.dates.target'), date, basis: t('deadlines.print.basis.target'), leads }];

/** A line of a request, as it is stored: with the calendar version that produced its dates. */
export function explainLine(store: Store, requestId: string, lineId: string, t: Translate): Explanation {
  const { row, request } = cases.get(store.db, requestId);
  const line = lineOf(request, lineId);
  const office = establishment(store, request.intake.establishmentId);
  const place = reckoningPlace(store, office);
  const { internalTargetDays } = settingsOf(store.db);
  const due = dueOf(line, today(store), internalTargetDays);
  const right = t(`reference.right.${line.right}`);
  const fromOutside: DateRow[] =
    line.typed === null
      ? []
      : [
          {
            what: t('deadlines.print.dates.typed'),
            date: line.typed.date,
            basis: `${t(`casework.source.${line.typed.source}`)}, ${line.typed.reference}`,
            leads: true,
          },
        ];
  const laws = line.deadlines.flatMap((view) => datesUnder(view, t));
  return {
    ...head(store),
    about: t('deadlines.print.aboutLine', { reference: row.ref, right }),
    fileName: `why-this-date-${row.ref}-${line.right}.pdf`,
    facts: [
      { label: t('deadlines.print.fact.case'), value: row.ref },
      { label: t('deadlines.print.fact.right'), value: `${right}, ${RIGHT_ARTICLE[line.right]}` },
      { label: t('deadlines.print.fact.received'), value: longDay(line.received) },
      { label: t('deadlines.print.fact.law'), value: line.laws.map((law) => t(`reference.lawLong.${law}`)).join('; ') },
      ...settingFacts(
        store,
        {
          office: office.name,
          regions: line.laws.map((law) => place.holidayRegions[law]),
          timezone: place.timezone,
        },
        line.deadlines.map(({ calendarVersion }) => calendarVersion),
        t,
      ),
    ],
    dates: [
      ...fromOutside,
      ...laws.map((row) => ({ ...row, leads: row.leads && row.date?.slice(0, 10) === due?.date })),
      ...(due?.source === 'internal' ? target(due.date, t, true) : target(internalTarget(line, internalTargetDays), t)),
    ],
    events: eventRows(line.events, t),
    reckonings: line.deadlines.flatMap((view) => reckoningsOf(view, calendarUnder(place, view), t)),
  };
}

/** Typed facts, as the calculator holds them. */
export function explainFacts(store: Store, facts: CalculatedFacts, t: Translate): Explanation {
  const { law, place, received, timezone, events } = facts;
  const office = 'establishmentId' in place ? establishment(store, place.establishmentId) : undefined;
  const own: OwnCalendar | undefined = office && engineCalendar(store.db, office.id);
  const region = 'holidayRegion' in place ? place.holidayRegion : (office?.holidayRegion ?? '');
  const view = deadlineView(law, { received, events, holidayRegion: region, timezone, calendar: own });
  const { internalTargetDays } = settingsOf(store.db);
  const day = view.steps.find(({ rule }) => rule === 'received')?.date?.slice(0, 10) ?? received.slice(0, 10);
  const line = { deadlines: [view], state: 'open' as const, received: day };
  const due = dueOf(line, today(store), internalTargetDays);
  return {
    ...head(store),
    about: t('deadlines.print.aboutFacts', { law: t(`reference.law.${law}`), date: longDay(day) }),
    fileName: `why-this-date-${law.toLowerCase().replaceAll('_', '-')}-${day}.pdf`,
    facts: [
      { label: t('deadlines.print.fact.received'), value: receivedWords(received, day, t) },
      { label: t('deadlines.print.fact.law'), value: t(`reference.lawLong.${law}`) },
      ...settingFacts(store, { office: office?.name ?? '', regions: [region], timezone }, [view.calendarVersion], t),
    ],
    dates: [
      ...datesUnder(view, t),
      ...(due?.source === 'internal' ? target(due.date, t, true) : target(internalTarget(line, internalTargetDays), t)),
    ],
    events: eventRows(events, t),
    reckonings: reckoningsOf(view, { region, own }, t),
  };
}

const receivedWords = (received: string, day: string, t: Translate): string =>
  received === day
    ? longDay(day)
    : t('deadlines.print.receivedAt', { date: longDay(day), moment: String(readable(received)) });
