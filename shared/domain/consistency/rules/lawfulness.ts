import type { ActivityFields } from '../../../contract/core/registers/index.ts';
import { DPIA_USUAL_FROM } from '../../../reference/dpia-criteria.ts';
import { foundIf, rule } from '../rule.ts';

/** What a processor does for others rests on the controller's basis, balancing and assessment: Art. 4(7). */
const isOurs = ({ role, status }: Pick<ActivityFields, 'role' | 'status'>): boolean =>
  role !== 'processor' && status !== 'ended';

/** Special categories and no condition of Art. 9(2) with any purpose. */
export const specialWithoutCondition = rule({
  id: 'specialWithoutCondition',
  kind: 'activity',
  article: 'Art. 9(1) and (2)',
  severity: 'high',
  section: 'why',
  find: ({ fields }) =>
    foundIf(
      isOurs(fields) &&
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
  section: 'why',
  find: ({ fields }) =>
    foundIf(
      isOurs(fields) &&
        fields.dataCategories.some(({ criminal }) => criminal) &&
        !fields.purposes.some(({ art10 }) => art10.trim() !== ''),
    ),
});

/** A purpose rests on consent, explicit or not, and no valid consent on record says where the proof is kept. */
export const consentWithoutEvidence = rule({
  id: 'consentWithoutEvidence',
  kind: 'activity',
  article: 'Art. 7(1)',
  severity: 'high',
  section: 'why',
  find: ({ fields }, { linked }) => {
    if (!isOurs(fields) || !fields.purposes.some(({ basis, art9 }) => basis === 'consent' || art9 === 'a')) return [];
    const proved = linked('consent').some(
      (one) => one.fields.kind === 'consent' && one.fields.valid !== 'no' && one.fields.evidence.trim() !== '',
    );
    return foundIf(!proved);
  },
});

/** A purpose rests on legitimate interests, and the balancing is missing. */
export const interestsWithoutBalancing = rule({
  id: 'interestsWithoutBalancing',
  kind: 'activity',
  article: 'Art. 6(1)(f), Art. 5(2)',
  severity: 'medium',
  section: 'why',
  find: ({ fields }) =>
    foundIf(
      isOurs(fields) &&
        fields.purposes.some(({ basis, balancing }) => basis === 'legitimate-interests' && balancing.state !== 'done'),
    ),
});

/**
 * Screening says that an impact assessment is required and there is none; or so many criteria apply that one usually is,
 * and neither an assessment nor a reason against it is on record.
 */
export const assessmentMissing = rule({
  id: 'assessmentMissing',
  kind: 'activity',
  article: 'Art. 35(1)',
  severity: 'high',
  section: 'assessed',
  find: ({ fields }) => {
    const { criteria, result, reasons } = fields.dpia;
    const isUsual = criteria.length >= DPIA_USUAL_FROM;
    const isWaved = result === 'not-required' && reasons.trim() === '';
    return foundIf(isOurs(fields) && (result === 'required' || (isUsual && (result === 'not-screened' || isWaved))));
  },
});

/** Another controller decides with us, and of one of them it is not said who answers for what. */
export const jointWithoutArrangement = rule({
  id: 'jointWithoutArrangement',
  kind: 'activity',
  article: 'Art. 26(1)',
  severity: 'medium',
  section: 'who',
  find: ({ fields: { role, status, jointControllers } }) =>
    foundIf(
      role === 'joint-controller' &&
        status !== 'ended' &&
        (jointControllers.length === 0 || jointControllers.some(({ notes }) => notes.trim() === '')),
    ),
});

/** We process for others and do not say for whom. */
export const processorForNobody = rule({
  id: 'processorForNobody',
  kind: 'activity',
  article: 'Art. 30(2)(a)',
  severity: 'medium',
  section: 'who',
  find: ({ fields }) =>
    foundIf(fields.role === 'processor' && fields.status !== 'ended' && fields.onBehalfOf.length === 0),
});
