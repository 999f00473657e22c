import { CATALOGUES } from '../../i18n/letters/index.ts';

/** Words that stand where the register names nothing, in every language: no report goes out with one still in it. */
const BLANKS: readonly string[] = Object.values(CATALOGUES).flatMap(({ report }) => Object.values(report.blank));

export const hasBlank = (text: string): boolean => BLANKS.some((blank) => text.includes(blank));
