import { longDay } from '../../../shared/domain/dates.ts';
import { readable } from '../../../shared/domain/deadline-words.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { AUTHORITIES } from '../../../shared/reference/authorities.ts';
import { deskAt } from '../breaches/desk.ts';
import * as breaches from '../breaches/repository.ts';
import { clocksOf } from '../breaches/view.ts';
import * as complaints from '../complaints/repository.ts';
import { rejected } from '../fault.ts';
import { complaintPlaceOf, establishment, reckoningPlace } from '../organisation/places.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { DateRow, Explanation } from './explanation.ts';
import { head, settingFacts } from './gather.ts';

/** Section 164A(3) DPA 2018: the day receipt of a complaint is to be acknowledged by. Nothing moves it. */
export function explainComplaint(store: Store, id: string, t: Translate): Explanation {
  const { row, complaint } = complaints.get(store.db, id);
  const { intake, clock } = complaint;
  const office = establishment(store, intake.establishmentId);
  const { timezone, holidayRegion, calendar: own } = complaintPlaceOf(reckoningPlace(store, office));
  const calendar = { region: holidayRegion, own };
  return {
    ...head(store),
    about: t('deadlines.print.aboutComplaint', { reference: row.ref }),
    fileName: `why-this-date-${row.ref}.pdf`,
    facts: [
      { label: t('deadlines.print.fact.case'), value: row.ref },
      { label: t('deadlines.print.fact.received'), value: longDay(intake.receivedOn) },
      { label: t('deadlines.print.fact.law'), value: t('deadlines.print.complaintLaw') },
      ...settingFacts(store, { office: office.name, regions: [calendar.region], timezone }, [clock.calendarVersion], t),
    ],
    dates: [
      {
        what: t('deadlines.print.dates.acknowledge'),
        date: clock.strict ?? clock.due,
        basis: t('deadlines.print.basis.acknowledge'),
        leads: true,
      },
    ],
    events: null,
    reckonings: [{ heading: t('deadlines.print.acknowledgement'), calendar, view: clock }],
  };
}

/** Art. 33(1): one clock an authority, the exact 72 hours first. */
export function explainBreach(store: Store, id: string, t: Translate): Explanation {
  const { row, breach } = breaches.get(store.db, id);
  const { facts } = breach;
  const desk = deskAt(store, facts.establishmentId);
  const clocks = clocksOf(breach, desk);
  if (clocks.length === 0) throw rejected('deadlines.print.noClock');
  const region = desk.place.holidayRegion;
  return {
    ...head(store),
    about: t('deadlines.print.aboutBreach', { reference: row.ref }),
    fileName: `why-this-date-${row.ref}.pdf`,
    facts: [
      { label: t('deadlines.print.fact.case'), value: row.ref },
      {
        label: t('deadlines.print.fact.aware'),
        value: t('deadlines.print.awareAt', {
          moment: String(readable(facts.aware.local)),
          timezone: facts.aware.timezone,
        }),
      },
      {
        label: t('deadlines.print.fact.law'),
        value: facts.laws.map((law) => t(`reference.lawLong.${law}`)).join('; '),
      },
      ...settingFacts(
        store,
        {
          office: establishment(store, facts.establishmentId).name,
          regions: [region],
          timezone: facts.aware.timezone,
        },
        clocks.map(({ calendarVersion }) => calendarVersion),
        t,
      ),
    ],
    dates: clocks.flatMap(({ authority, exact, legalEnd }): DateRow[] => {
      const name = AUTHORITIES[authority].name;
      return [
        {
          what: t('deadlines.print.dates.exact', { authority: name }),
          date: exact,
          basis: t('deadlines.print.basis.exact'),
          leads: true,
        },
        ...(legalEnd === exact
          ? []
          : [
              {
                what: t('deadlines.print.dates.legalEnd', { authority: name }),
                date: legalEnd,
                basis: t('deadlines.print.basis.legalEnd'),
                leads: false,
              },
            ]),
      ];
    }),
    events: null,
    reckonings: clocks.map((clock) => ({
      heading: t('deadlines.print.noticeTo', { authority: AUTHORITIES[clock.authority].name }),
      calendar: { region, own: undefined },
      view: clock,
    })),
  };
}
