import { EEA } from '../../../reference/eea.ts';
import { standingOf } from '../../transfer-standing.ts';
import { foundIf, rule, type Rec } from '../rule.ts';

const isOutside = (country: string): boolean => country !== '' && !EEA.has(country);

const countriesOf = ({ fields }: Rec<'processor'>): readonly string[] =>
  [...new Set([fields.country, ...fields.processingCountries])].filter(isOutside);

/** The transfer goes to the country, or on to it; one that does not say where to is missing its country, not here. */
const reaches = ({ fields }: Rec<'transfer'>, country: string): boolean =>
  fields.country === '' || fields.country === country || fields.onwardCountries.some((onward) => onward === country);

/** A transfer that names its processors covers these and no others. */
const covers = (transfer: Rec<'transfer'>, country: string, processorId: string): boolean => {
  const { processorIds } = transfer.fields;
  return reaches(transfer, country) && (processorIds.length === 0 || processorIds.some((id) => id === processorId));
};

/**
 * Data reach a country outside the EEA, and no transfer of this activity says so: Art. 30(1)(e), Art. 30(2)(c), Art. 44.
 * A recipient inside the own organisation is none in this sense: a transfer takes another controller or processor
 * (EDPB Guidelines 05/2021).
 */
export const thirdCountryWithoutTransfer = rule({
  id: 'thirdCountryWithoutTransfer',
  kind: 'activity',
  article: 'Art. 30(1)(e), Art. 44',
  severity: 'high',
  section: 'where',
  find: ({ fields }, { linked }) => {
    if (fields.status === 'ended') return [];
    const transfers = linked('transfer');
    const told = (country: string) => transfers.some((one) => reaches(one, country));
    const byProcessor = linked('processor').flatMap(({ id, title, ...rest }) =>
      countriesOf({ id, title, ...rest })
        .filter((country) => !transfers.some((one) => covers(one, country, id)))
        .map((country) => ({ cause: `${country} ${id}`, params: { who: title, country }, with: [id] })),
    );
    const bySystem = linked('system')
      .filter((one) => one.fields.status !== 'retired' && isOutside(one.fields.country) && !told(one.fields.country))
      .map(({ id, title, fields: { country } }) => ({
        cause: `${country} ${id}`,
        params: { who: title, country },
        with: [id],
      }));
    const byRecipient = fields.recipients
      .filter(({ kind, until, country }) => kind !== 'internal' && until === '' && isOutside(country) && !told(country))
      .map(({ country, name }) => ({ cause: `${country} ${name}`, params: { who: name, country } }));
    return [...byProcessor, ...bySystem, ...byRecipient];
  },
});

/** The mechanism of a transfer lapsed, is dead or never covered the importer: Chapter V. */
export const mechanismBroken = rule({
  id: 'mechanismBroken',
  kind: 'transfer',
  article: 'Art. 44 to 49',
  severity: 'high',
  section: 'mechanism',
  find: ({ fields }, { today }) => foundIf(standingOf(fields, today).state === 'broken'),
});

const SAFEGUARDS: ReadonlySet<string> = new Set(['scc', 'bcr', 'idta', 'uk-addendum', 'other-safeguard']);

/** A safeguard of Art. 46 without the assessment of the law at the destination: C-311/18, point 134. */
export const transferWithoutAssessment = rule({
  id: 'transferWithoutAssessment',
  kind: 'transfer',
  article: 'Art. 46(1), C-311/18',
  severity: 'high',
  section: 'assessment',
  find: ({ fields }, { today }) =>
    foundIf(
      SAFEGUARDS.has(fields.mechanism) &&
        (fields.assessment.state === 'missing' || fields.assessment.state === 'unknown') &&
        standingOf(fields, today).state !== 'none-needed',
    ),
});
