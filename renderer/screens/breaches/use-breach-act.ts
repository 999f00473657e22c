import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { useActForm, type ActOptions } from '../../components/form/use-act-form.ts';
import { keepBreach } from './keep-breach.ts';
import type { BreachAct } from './next-act.ts';

export type ActProps = { readonly breach: BreachRecord; readonly onClose: () => void };

type Options<Values extends object> = ActProps & ActOptions<Values, BreachRecord> & { readonly act: BreachAct };

/** One step of the case as a form in a window. */
export const useBreachAct = <Values extends object>({ breach, ...options }: Options<Values>) =>
  useActForm({ kind: 'breach', record: breach, keep: keepBreach }, options);
