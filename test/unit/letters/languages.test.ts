import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUES, LETTER_LANGUAGES, letterWords } from '../../../shared/i18n/letters/index.ts';
import { citation } from '../../../shared/i18n/letters/citation.ts';
import { variablesOf } from '../../../shared/i18n/letters/wording.ts';
import { AUTHORITY_IDS } from '../../../shared/reference/authorities.ts';
import { COUNTRY_CODES } from '../../../shared/reference/countries.ts';
import { GROUND_IDS, GROUNDS } from '../../../shared/reference/grounds.ts';
import { LEGAL_BASES, LEGAL_BASIS_ARTICLE } from '../../../shared/reference/legal-bases.ts';
import { REDACTION_GROUNDS, REDACTION_PROVISION } from '../../../shared/reference/redaction-grounds.ts';
import { TRANSFER_MECHANISM_ARTICLE, TRANSFER_MECHANISMS } from '../../../shared/reference/transfer-mechanisms.ts';
import { englishLeft, textsOf } from './english.ts';

const OTHERS = LETTER_LANGUAGES.filter((language) => language !== 'en');
const english = textsOf(CATALOGUES.en);

describe.each(OTHERS)('the catalogue in %s', (language) => {
  const texts = textsOf(CATALOGUES[language]);

  it('uses the variables English uses, key by key, in every form of a plural', () => {
    const others = [...texts].map(([key, text]) => {
      const source = english.get(key) ?? english.get(key.replace(/_(?:two|few|many)$/, '_other')) ?? '';
      return { key, variables: variablesOf(text).sort(), asked: variablesOf(source).sort() };
    });
    expect(others.filter(({ variables, asked }) => new Set(variables).size !== new Set(asked).size)).toEqual([]);
    for (const { key, variables, asked } of others)
      expect([key, [...new Set(variables)]]).toEqual([key, [...new Set(asked)]]);
  });

  it('has a form for every number of everything that is counted', () => {
    const { t } = letterWords(language);
    for (const count of [0, 1, 2, 3, 7, 11, 19, 20, 100, 101, 111, 12_345]) {
      const words = t('access.redaction.what.row', { count });
      expect(words).not.toContain('access.');
      expect(words).not.toContain('{{');
    }
  });

  it('keeps no English sentence', () => {
    const same = [...texts].filter(([key, text]) => {
      const words = text.replace(/\{\{[^}]*\}\}|\{\w\}/g, '').match(/\p{L}{4,}/gu) ?? [];
      return words.length > 1 && text === english.get(key);
    });
    expect(same).toEqual([]);
    expect(englishLeft(language, [...texts.values()].join('\n'))).toEqual([]);
  });

  it('writes every provision of the reference tables as the language does', () => {
    const { cite } = letterWords(language);
    const articles = [
      ...GROUND_IDS.map((id) => GROUNDS[id].article),
      ...LEGAL_BASES.map((basis) => LEGAL_BASIS_ARTICLE[basis]),
      ...TRANSFER_MECHANISMS.map((mechanism) => TRANSFER_MECHANISM_ARTICLE[mechanism]),
      ...REDACTION_GROUNDS.flatMap((ground) => Object.values(REDACTION_PROVISION[ground])),
    ].filter((article) => article !== '');
    for (const article of articles) {
      expect([article, article.split('; ').every((one) => citation(one) !== undefined)]).toEqual([article, true]);
      expect(cite(article)).not.toMatch(/\bArts?\.|\bpara\b|\bSch\.|\breg\.|Chapter/);
      // Every number and letter of it is still there.
      const figures = (article.match(/\d+[A-Z]?/g) ?? []).filter((figure) => figure !== '2018');
      for (const figure of figures) expect(cite(article)).toContain(figure);
    }
  });

  it('names every country and every authority', () => {
    const { country, authority } = letterWords(language);
    for (const code of COUNTRY_CODES) expect(country(code)).not.toBe(code);
    for (const id of AUTHORITY_IDS)
      expect(authority(id)).not.toMatch(/^(the |Hellenic|Commission for|Office of the Comm)/);
  });
});

describe('English left over', () => {
  it('is found, down to one word', () => {
    expect(englishLeft('de', 'Wir keep Ihre Daten')).toEqual(['keep']);
    expect(englishLeft('fr', 'Nous conservons the données')).toEqual(['the']);
  });
});

describe('a citation', () => {
  it.each([
    ['GDPR Art. 17(3)(b)', 'de', 'Artikel 17 Absatz 3 Buchstabe b DSGVO'],
    ['GDPR Art. 17(3)(b)', 'fr', 'article 17, paragraphe 3, point b), du RGPD'],
    ['GDPR Art. 17(3)(b)', 'it', 'articolo 17, paragrafo 3, lettera b), del GDPR'],
    ['GDPR Art. 17(3)(b)', 'mt', 'Artikolu 17(3)(b) tal-GDPR'],
    ['GDPR Art. 16', 'fr', 'article 16 du RGPD'],
    ['UK GDPR Art. 22A', 'de', 'Artikel 22A UK-DSGVO'],
    ['Art. 6(1)(f)', 'it', 'articolo 6, paragrafo 1, lettera f)'],
    ['DPA 2018 Sch. 2 para 19', 'de', 'Anhang 2 Nummer 19 des britischen Data Protection Act 2018'],
    ['S.L. 586.09 reg. 4(e)', 'mt', 'Regolament 4(e) tal-L.S. 586.09'],
    ['GDPR Art. 17(3)(b)', 'en', 'GDPR Art. 17(3)(b)'],
  ] as const)('of %s in %s', (article, language, words) => {
    expect(
      letterWords(language)
        .cite(article)
        .replace(/\u00A0/g, ' '),
    ).toBe(words);
  });
});

describe('dates, sums and lists', () => {
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

  it.each([
    ['en', '1 December 2026', 'EUR 12.50', '12,345', 'a, b and e'],
    ['mt', '1 ta’ Diċembru 2026', 'EUR 12.50', '12,345', 'a, b u e'],
    ['fr', '1er décembre 2026', '12,50 EUR', '12 345', 'a, b et e'],
    ['de', '1. Dezember 2026', '12,50 EUR', '12.345', 'a, b und e'],
    ['it', '1º dicembre 2026', '12,50 EUR', '12.345', 'a, b ed e'],
  ] as const)('are those of %s', (language, day, sum, figures, list) => {
    const words = letterWords(language);
    expect(plain(words.day('2026-12-01'))).toBe(day);
    expect(plain(words.money('12.50', 'EUR'))).toBe(sum);
    expect(plain(words.number(12_345))).toBe(figures);
    expect(words.all(['a', 'b', 'e'])).toBe(list);
  });

  it.each([
    ['01', 'fl-1 ta’'],
    ['02', 'fit-2 ta’'],
    ['05', 'fil-5 ta’'],
    ['07', 'fis-7 ta’'],
    ['09', 'fid-9 ta’'],
    ['14', 'fl-14 ta’'],
    ['21', 'fil-21 ta’'],
    ['30', 'fit-30 ta’'],
  ])('grow together with a Maltese preposition: %s', (day, words) => {
    const { t, day: dayOf } = letterWords('mt');
    expect(t('report.annex.wordsLead', { date: dayOf(`2026-01-${day}`) })).toContain(`${words} Jannar 2026`);
  });

  it.each([
    ['08', 'l’8 gennaio'],
    ['11', 'l’11 gennaio'],
    ['18', 'il 18 gennaio'],
  ])('lose a vowel in Italian: %s', (day, words) => {
    const { t, day: dayOf } = letterWords('it');
    expect(plain(t('report.annex.wordsLead', { date: dayOf(`2026-01-${day}`) }))).toContain(words);
  });

  it('count in the forms of Maltese', () => {
    const { t } = letterWords('mt');
    const rows = [1, 2, 3, 10, 11, 19, 20, 102, 103, 111].map((count) => t('access.redaction.what.row', { count }));
    expect(rows).toEqual([
      '1 entrata',
      '2 entrati',
      '3 entrati',
      '10 entrati',
      '11-il entrata',
      '19-il entrata',
      '20 entrata',
      '102 entrata',
      '103 entrati',
      '111-il entrata',
    ]);
  });

  it('keep French marks and numbers from breaking away', () => {
    const { t } = letterWords('fr');
    expect(t('report.complaint.lead')).toMatch(/article\u00A077\)\u00A0:$/);
    expect(t('report.annex.words', { annex: 'A' })).not.toMatch(/ [:;?!]/);
  });
});

describe('letters without the data of the runtime', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each(LETTER_LANGUAGES)('read the same in %s', (language) => {
    const say = () => {
      const { t, day, country, all, number, money, capital } = letterWords(language);
      return [
        t('report.copy.originDated', { system: 'x', date: day('2026-11-08') }),
        t('access.redaction.what.cell', { count: 12_345 }),
        country('DE'),
        all(['a', 'b']),
        number(10_000),
        money('1000.00', 'EUR'),
        capital('ċ'),
      ];
    };
    const before = say();
    const refuse = () => {
      throw new Error('the runtime was asked');
    };
    vi.stubGlobal('Intl', new Proxy({}, { get: refuse }));
    expect(say()).toEqual(before);
  });
});
