import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../../shared/contract/core/documents.ts';
import { builtInTexts, isWithin } from '../../../shared/domain/wordings/catalogue.ts';
import { checkWording } from '../../../shared/domain/wordings/check.ts';
import { dutyEntries, dutyOf } from '../../../shared/domain/wordings/duties.ts';
import { isFixed, wordingsOf } from '../../../shared/domain/wordings/index.ts';
import { FIXED, OPTIONAL, WORDINGS_OF } from '../../../shared/domain/wordings/letters.ts';
import { variablesIn } from '../../../shared/domain/wordings/template.ts';
import { LETTER_LANGUAGES } from '../../../shared/i18n/letters/index.ts';

const keys = [...builtInTexts('en').keys()];
const placed = (key: string): boolean =>
  isFixed(key) || DOCUMENT_KINDS.some((kind) => WORDINGS_OF[kind].some((group) => isWithin(key, group)));
const namesSomething = (group: string): boolean => keys.some((key) => isWithin(key, group));

describe('the table of wordings', () => {
  it('has a place for every text a person can receive', () => {
    expect(keys.filter((key) => !placed(key))).toEqual([]);
  });

  it('names nothing the catalogue does not have', () => {
    const named = [...Object.values(WORDINGS_OF).flat(), ...Object.values(FIXED).flat(), ...OPTIONAL];
    const duties = dutyEntries().map(([group]) => group);
    expect([...named, ...duties].filter((group) => !namesSomething(group))).toEqual([]);
  });

  it.each([...DOCUMENT_KINDS])('has a heading, a salutation and a close for the %s', (kind) => {
    const ofKind = wordingsOf(kind, 'en').map(({ key }) => key);
    expect(ofKind).toEqual(expect.arrayContaining(['report.salutation', `own.${kind}.opening`, `own.${kind}.closing`]));
    expect(ofKind.indexOf(`own.${kind}.opening`)).toBe(ofKind.indexOf('report.salutation') + 1);
    expect(ofKind.indexOf('report.closing')).toBe(ofKind.indexOf(`own.${kind}.closing`) + 1);
    expect(new Set(ofKind).size).toBe(ofKind.length);
  });

  it('asks of a duty only variables its text has, and lets no duty be emptied', () => {
    for (const [key, text] of builtInTexts('en')) {
      const lost = (dutyOf(key)?.keep ?? []).filter((variable) => !variablesIn(text).includes(variable));
      // A group asks the same of all its texts, so none of them may be without.
      expect([key, lost]).toEqual([key, []]);
      if (OPTIONAL.has(key)) expect([key, dutyOf(key)]).toEqual([key, undefined]);
    }
  });

  it('finds every built-in text sound by its own rules, in every language', () => {
    for (const language of LETTER_LANGUAGES)
      for (const kind of DOCUMENT_KINDS)
        for (const wording of wordingsOf(kind, language))
          expect([language, wording.key, checkWording(wording, wording.builtIn)]).toEqual([language, wording.key, []]);
  });
});
