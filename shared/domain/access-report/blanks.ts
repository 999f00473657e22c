import { CATALOGUES } from '../../i18n/letters/index.ts';

const REPORTS = Object.values(CATALOGUES).map(({ report }) => report.blank);

/** Words that stand where the register names nothing, in every language: no report goes out with one still in it. */
const BLANKS: readonly string[] = REPORTS.flatMap((blank) => Object.values(blank));
const UNNAMED: readonly string[] = REPORTS.map(({ unnamed }) => unnamed);

export const hasBlank = (text: string): boolean => BLANKS.some((blank) => text.includes(blank));

/** A kind of recipients where their names, or the reason for naming none, are still to be written: CJEU C-154/21. */
export const isUnnamed = (text: string): boolean => UNNAMED.some((blank) => text.includes(blank));
