import type { Translate } from '../../../../shared/i18n/index.ts';
import { cellsOf, headsOf } from '../../breaches/register-csv.ts';
import { namesOf, type RegisterState } from '../register-state.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** The register of Art. 33(5), a row a breach. */
export const breachesSheet = (state: RegisterState, t: Translate): Sheet => ({
  name: t('papers.name.breaches'),
  columns: headsOf(t),
  rows: state.breaches.map(({ ref, breach }) =>
    cellsOf({
      reference: ref,
      breach,
      linked: (kind) =>
        kind === 'activity'
          ? namesOf(state.activities, breach.facts.activityIds).join('; ')
          : namesOf(state.processors, breach.facts.processorIds).join('; '),
      t,
    }),
  ),
});
