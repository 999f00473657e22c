import { dayAt } from '../../../../../shared/domain/urgency.ts';
import { outcomeGaps } from '../../../../../shared/domain/letter-gaps/index.ts';
import { isGdpr } from '../../../../../shared/reference/laws.ts';
import { lawsOf, type LetterFacts, residenceOf, routesOf } from '../../../documents/letters/frame.ts';
import { outcomeLetter } from '../../../documents/letters/outcome/letter.ts';
import * as documents from '../../../documents/repository.ts';
import { invalid, rejected } from '../../../fault.ts';
import type { Store } from '../../../store/unit-of-work.ts';
import type { Case, CaseLine } from '../../case.ts';
import { ofRequest } from '../../suppression/repository.ts';
import { type Draft, type Drafted, type Drafting, linesOf, sheetOf } from './drafted.ts';

/** How chosen lines ended, a block for each; what the letter tells of them is kept with them. */
export function outcomeDraft(draft: Draft<'outcome'>, { store, id, request, facts }: Drafting): Drafted {
  const { lineIds, introduction } = draft;
  const told = withAccounts(request, draft);
  const lines = linesOf(told, lineIds);
  if (lines.some(({ closing }) => closing === null)) throw rejected('casework.faults.lineNotClosed');
  const suppressed = ofRequest(store.db, id);
  const report = reportOf(store, id, facts);
  return {
    subject: `outcome ${[...lineIds].sort().join(' ')}`,
    letter: outcomeLetter(lines, { ...facts, request: told, introduction, suppressed, report }),
    gaps: outcomeGaps({
      sheet: sheetOf(facts),
      lines: told.lines,
      chosen: lineIds,
      notices19: told.notices19,
      reportFinished: report !== undefined,
      suppressed: suppressed.length,
      authorityKnown: knowsAuthorities(lines, facts),
    }),
    written: (before) => withAccounts(before, draft),
  };
}

function withAccounts(request: Case, { lineIds, accounts }: Draft<'outcome'>): Case {
  const given = new Map(accounts.map(({ lineId, ...account }) => [String(lineId), account]));
  if (given.size < accounts.length) throw invalid('draft.accounts', 'twice');
  for (const id of given.keys())
    if (!lineIds.some((lineId) => lineId === id)) throw invalid('draft.accounts', 'not-in-this-letter');
  const lines = request.lines.map((line) => ({ ...line, account: given.get(line.id) ?? line.account }));
  return { ...request, lines };
}

/** The access report that goes with the answer, or went before it. */
function reportOf(store: Store, id: string, { establishment }: LetterFacts) {
  const report = documents
    .list(store.db, id)
    .find(({ kind, state }) => kind === 'access-report' && state !== 'superseded');
  return report && { number: report.number, date: dayAt(report.createdAt, establishment.timezone) };
}

/** Art. 12(4): a refusal names an authority for each GDPR it is given under. */
function knowsAuthorities(lines: readonly CaseLine[], facts: LetterFacts): boolean {
  const laws = lawsOf(lines).filter(isGdpr);
  const { eu, uk } = routesOf(facts, laws, residenceOf(facts.request));
  return (!laws.includes('EU_GDPR') || eu.length > 0) && (!laws.includes('UK_GDPR') || uk !== undefined);
}
