/** What a processor contract must say: GDPR Art. 28(3), opening words and letters (a) to (h). */
export const ART28_CLAUSE_IDS = ['subject', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type Art28ClauseId = (typeof ART28_CLAUSE_IDS)[number];

const CLAUSES: ReadonlySet<string> = new Set(ART28_CLAUSE_IDS);
export const isArt28ClauseId = (id: string): id is Art28ClauseId => CLAUSES.has(id);
