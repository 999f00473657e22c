import { longDate } from '../../../shared/domain/dates.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { Block, DocumentModel, FactPair } from '../documents/pdf/model.ts';
import { head } from '../journal/journal.ts';
import { today } from '../organisation/places.ts';
import { fieldsOf } from '../register/fields.ts';
import { ORGANISATION } from '../register/kinds.ts';
import { list } from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';

const LOCALE = 'en-GB';
/** Enough of a hash to tell two journals apart; the whole stands in the journal itself. */
const HASH_SHOWN = 16;

/** What every paper says of itself: whose, made when and by whom, as of which day, and up to which entry of the journal. */
export type Imprint = {
  readonly organisation: string;
  readonly madeBy: string;
  readonly madeOn: string;
  readonly now: string;
  readonly asOf: string;
  readonly journal: { readonly seq: number; readonly hash: string };
};

export function imprintOf(store: Store, asOf: string): Imprint {
  const organisation = list(store.db, 'organisation', false)[0];
  const { seq, hash } = head(store.db);
  return {
    organisation: organisation === undefined ? '' : fieldsOf(ORGANISATION, organisation).name,
    madeBy: store.actor,
    madeOn: today(store),
    now: store.clock.now(),
    asOf,
    journal: { seq, hash: hash.slice(0, HASH_SHOWN) },
  };
}

export const day = (date: string): string => longDate(date, LOCALE);

/** The rows every paper begins with, after what is its own. */
export const imprintFacts = ({ madeBy, madeOn, asOf, journal }: Imprint, t: Translate): FactPair[] => [
  { label: t('papers.imprint.asOf'), value: t('papers.imprint.asOfWords', { date: day(asOf) }) },
  { label: t('papers.imprint.made'), value: t('papers.imprint.madeWords', { date: day(madeOn), who: madeBy }) },
  { label: t('papers.imprint.journal'), value: t('papers.imprint.journalWords', journal) },
];

/** Head and foot are the same on every paper: the days, the journal and the page. */
export function paper(
  title: string,
  imprint: Imprint,
  t: Translate,
  blocks: readonly Block[],
  subject?: string,
): DocumentModel {
  const { organisation, now, madeOn, asOf, journal } = imprint;
  return {
    language: LOCALE,
    title,
    ...(subject === undefined ? {} : { subject }),
    author: organisation === '' ? t('common.app') : organisation,
    created: now,
    runningHead: organisation === '' ? title : `${organisation} · ${title}`,
    footer: t('papers.imprint.foot', { asOf: day(asOf), made: day(madeOn), ...journal }),
    pageLabel: t('common.pageLabel'),
    blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks],
  };
}
