import { EEA } from '../../../reference/eea.ts';
import { foundIf, rule, type Rec } from '../rule.ts';
import { standingOf } from '../../transfer-standing.ts';

const isOutside = (country: string): boolean => country !== '' && !EEA.has(country);

const countriesOf = ({ fields }: Rec<'processor'>): readonly string[] =>
  [...new Set([fields.country, ...fields.processingCountries])].filter(isOutside);

/** Data reach a country outside the EEA, and no transfer on record says so: Art. 30(1)(e), Art. 44. */
export const thirdCountryWithoutTransfer = rule({
  id: 'thirdCountryWithoutTransfer',
  kind: 'activity',
  article: 'Art. 30(1)(e), Art. 44',
  severity: 'high',
  find: ({ fields }, around) => {
    if (fields.status === 'ended') return [];
    const transfers = around.linked('transfer');
    const told = new Set(transfers.flatMap((one) => [one.fields.country, ...one.fields.onwardCountries]));
    const named = new Set(transfers.flatMap((one) => one.fields.processorIds.map(String)));
    const byProcessor = around
      .linked('processor')
      .filter((one) => !named.has(one.id))
      .flatMap((one) => countriesOf(one).map((country) => ({ country, who: one.title, id: one.id })));
    const bySystem = around
      .linked('system')
      .filter((one) => isOutside(one.fields.country))
      .map((one) => ({ country: one.fields.country, who: one.title, id: one.id }));
    const byRecipient = fields.recipients
      .filter((one) => one.until === '' && isOutside(one.country))
      .map((one) => ({ country: one.country, who: one.name, id: undefined }));
    return [...byProcessor, ...bySystem, ...byRecipient]
      .filter(({ country }) => !told.has(country))
      .map(({ country, who, id }) => ({
        cause: `${country} ${who}`,
        params: { who, country },
        ...(id !== undefined && { with: [id] }),
      }));
  },
});

/** The mechanism of a transfer lapsed, is dead or never covered the importer: Chapter V. */
export const mechanismBroken = rule({
  id: 'mechanismBroken',
  kind: 'transfer',
  article: 'Art. 44 to 49',
  severity: 'high',
  find: ({ fields }, { today }) => foundIf(standingOf(fields, today).state === 'broken'),
});

const SAFEGUARDS: ReadonlySet<string> = new Set(['scc', 'bcr', 'idta', 'uk-addendum', 'other-safeguard']);

/** A safeguard of Art. 46 without the assessment of the law at the destination: C-311/18, point 134. */
export const transferWithoutAssessment = rule({
  id: 'transferWithoutAssessment',
  kind: 'transfer',
  article: 'Art. 46(1), C-311/18',
  severity: 'high',
  find: ({ fields }, { today }) =>
    foundIf(
      SAFEGUARDS.has(fields.mechanism) &&
        standingOf(fields, today).state !== 'none-needed' &&
        (fields.assessment.state === 'missing' || fields.assessment.state === 'unknown'),
    ),
});
