import { letterLanguage } from '../../i18n/letters/languages.ts';
import { type Gap, gap } from './gaps.ts';

/** What every letter stands on: who signs it, where answers go, and whom it goes to. */
export type Sheet = {
  readonly signatory: string;
  readonly officer: string;
  /** Where the organisation is written to. */
  readonly contact: string;
  /** The addressee can be reached somewhere. */
  readonly reachable: boolean;
  /** The language asked for. */
  readonly language: string;
};

export const sheetGaps = ({ signatory, officer, contact, reachable, language }: Sheet): Gap[] => [
  ...gap(signatory === '' && officer === '', 'signatory'),
  ...gap(contact === '', 'contact'),
  ...gap(!reachable, 'address'),
  ...gap(letterLanguage(language) === undefined, 'language', [language]),
];
