import type { DocumentKind } from '../../../../shared/contract/core/documents.ts';
import type { LetterheadFields } from '../../../../shared/contract/core/letterheads.ts';
import { createWords } from '../../../../shared/i18n/index.ts';
import { letterWords, type OwnWording } from '../../../../shared/i18n/letters/index.ts';
import { reportOf } from '../../documents/access-report-state.ts';
import type { ReportFacts } from '../../documents/letters/access-report/facts.ts';
import { accessReportLetter } from '../../documents/letters/access-report/letter.ts';
import type { LetterFacts } from '../../documents/letters/frame.ts';
import type { DocumentModel } from '../../documents/pdf/model.ts';
import { rejected } from '../../fault.ts';
import {
  type Establishment,
  establishment,
  establishments,
  reckoningPlace,
  todayAt,
} from '../../organisation/places.ts';
import { fieldsOf } from '../../register/fields.ts';
import { ORGANISATION } from '../../register/kinds.ts';
import * as records from '../../register/repository.ts';
import { allRows, tablesOf } from '../../requests/data-tables.ts';
import * as cases from '../../requests/repository.ts';
import type { Store } from '../../store/unit-of-work.ts';
import { lookOf } from '../letterhead/look.ts';
import { wordingsInForce } from '../in-force.ts';
import type { Scope } from '../repository.ts';
import { letterModel } from './letters.ts';
import { MADE_UP_OFFICE, madeUpCase, NOWHERE } from './made-up-case.ts';
import { madeUpReport } from './report.ts';

const { t } = createWords('en');

export type Asked = Scope & {
  readonly kind: DocumentKind;
  readonly requestId: string | null;
  readonly draft: readonly { readonly key: string; readonly text: string }[];
};

/** A letter to be looked at, said on its face to be none. Wordings not saved yet stand in it. */
export function specimenOf(store: Store, asked: Asked, letterhead?: LetterheadFields): DocumentModel {
  const facts = factsOf(store, asked, letterhead);
  return marked(asked.kind === 'access-report' ? report(store, asked, facts) : letterModel(asked.kind, facts));
}

function factsOf(
  store: Store,
  { kind, language, establishmentId, requestId, draft }: Asked,
  letterhead: LetterheadFields | undefined,
): LetterFacts {
  const office = officeOf(store, establishmentId);
  const today = todayAt(store, office);
  const chosen = requestId === null ? undefined : cases.get(store.db, requestId);
  if (chosen !== undefined && kind === 'access-report' && !chosen.request.lines.some(({ right }) => right === 'access'))
    throw rejected('templates.faults.noAccessAsked');
  const { wording, versions } = wordingsInForce(store.db, language, establishmentId);
  const drafted: OwnWording = Object.fromEntries(draft.map(({ key, text }) => [key, text]));
  const organisation = records.list(store.db, 'organisation', false)[0];
  return {
    reference: chosen?.row.ref ?? '2026-0000',
    request: chosen?.request ?? madeUpCase(office, reckoningPlace(store, office), today),
    organisation: organisation && fieldsOf(ORGANISATION, organisation),
    establishment: office,
    wording: letterWords(language, { ...wording, ...drafted }),
    wordingVersions: versions,
    look: lookOf(store.db, office.id, letterhead),
    signatory: '',
    today,
    now: store.clock.now(),
  };
}

/** The office the wording is for; where it is for all of them, the main one. */
function officeOf(store: Store, id: string | null): Establishment {
  if (id !== null) return establishment(store, id);
  const offices = establishments(store);
  return offices.find(({ main }) => main) ?? offices[0] ?? { ...MADE_UP_OFFICE, id: NOWHERE };
}

function report(store: Store, { requestId }: Asked, facts: LetterFacts): DocumentModel {
  if (requestId === null) return accessReportLetter(madeUpReport(facts));
  const asked: ReportFacts = {
    ...facts,
    report: reportOf(store, requestId),
    tables: tablesOf(store.db, requestId).map((table) => ({ table, rows: allRows(store.db, table.id) })),
    draft: true,
  };
  return accessReportLetter(asked);
}

/** The reader of a specimen is the DPO, so its mark is in the language of the app. */
function marked(model: DocumentModel): DocumentModel {
  const mark = t('templates.preview.mark');
  const [subject, ...rest] = model.blocks;
  return {
    ...model,
    title: t('templates.preview.markedTitle', { title: model.title }),
    footer: mark,
    runningHead: mark,
    blocks: [
      ...(subject === undefined ? [] : [subject]),
      { kind: 'paragraph', text: mark, tone: 'quiet', language: 'en-GB' },
      ...rest,
    ],
  };
}
