import { DPIA_USUAL_FROM } from '../../../reference/dpia-criteria.ts';
import { foundIf, rule } from '../rule.ts';

/** Special categories and no condition of Art. 9(2) with any purpose. */
export const specialWithoutCondition = rule({
  id: 'specialWithoutCondition',
  kind: 'activity',
  article: 'Art. 9(1) and (2)',
  severity: 'high',
  find: ({ fields }) =>
    foundIf(
      fields.status !== 'ended' &&
        fields.dataCategories.some(({ special }) => special) &&
        !fields.purposes.some(({ art9 }) => art9 !== ''),
    ),
});

/** Data on criminal convictions and no law that allows them. */
export const convictionsWithoutLaw = rule({
  id: 'convictionsWithoutLaw',
  kind: 'activity',
  article: 'Art. 10',
  severity: 'high',
  find: ({ fields }) =>
    foundIf(
      fields.status !== 'ended' &&
        fields.dataCategories.some(({ criminal }) => criminal) &&
        !fields.purposes.some(({ art10 }) => art10 !== ''),
    ),
});

/** A purpose rests on consent, and no record shows how it is proved. */
export const consentWithoutEvidence = rule({
  id: 'consentWithoutEvidence',
  kind: 'activity',
  article: 'Art. 7(1)',
  severity: 'high',
  find: ({ fields }, around) => {
    if (fields.status === 'ended' || !fields.purposes.some(({ basis }) => basis === 'consent')) return [];
    const proved = around
      .linked('consent')
      .some((one) => one.fields.kind === 'consent' && (one.fields.evidence !== '' || one.fields.captured !== ''));
    return foundIf(!proved);
  },
});

/** A purpose rests on legitimate interests, and the balancing is missing. */
export const interestsWithoutBalancing = rule({
  id: 'interestsWithoutBalancing',
  kind: 'activity',
  article: 'Art. 6(1)(f), Art. 5(2)',
  severity: 'medium',
  find: ({ fields }) =>
    foundIf(
      fields.status !== 'ended' &&
        fields.purposes.some(({ basis, balancing }) => basis === 'legitimate-interests' && balancing.state !== 'done'),
    ),
});

/** Screening says that an impact assessment is required, or usually would be, and there is none. */
export const assessmentMissing = rule({
  id: 'assessmentMissing',
  kind: 'activity',
  article: 'Art. 35(1)',
  severity: 'high',
  find: ({ fields }) => {
    const { criteria, result, reasons } = fields.dpia;
    const waved = result === 'not-required' && criteria.length >= DPIA_USUAL_FROM && reasons === '';
    return foundIf(fields.status !== 'ended' && (result === 'required' || waved));
  },
});

/** Two controllers and no word on who answers for what. */
export const jointWithoutArrangement = rule({
  id: 'jointWithoutArrangement',
  kind: 'activity',
  article: 'Art. 26(1)',
  severity: 'medium',
  find: ({ fields }) =>
    foundIf(
      fields.role === 'joint-controller' &&
        fields.status !== 'ended' &&
        !fields.jointControllers.some(({ notes }) => notes !== ''),
    ),
});

/** We process for others and do not say for whom. */
export const processorForNobody = rule({
  id: 'processorForNobody',
  kind: 'activity',
  article: 'Art. 30(2)(a)',
  severity: 'medium',
  find: ({ fields }) =>
    foundIf(fields.role === 'processor' && fields.status !== 'ended' && fields.onBehalfOf.length === 0),
});
