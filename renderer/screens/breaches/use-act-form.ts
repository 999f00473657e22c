import type { z } from 'zod';
import type { BreachRecord } from '../../../shared/contract/core/breaches.ts';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { keepBreach } from './keep-breach.ts';
import type { BreachAct } from './next-act.ts';

export type ActProps = { readonly breach: BreachRecord; readonly onClose: () => void };

type Options<Values extends object> = ActProps & {
  readonly act: BreachAct;
  readonly schema: z.ZodType<unknown, Values>;
  readonly values: Values;
  /** Where the values stand in the call's input. */
  readonly within?: string;
  readonly save: (values: Values, at: { readonly id: string; readonly version: number }) => Promise<BreachRecord>;
};

/** One step of the case as a form in a window, saved against the version it began from. */
export function useActForm<Values extends object>(options: Options<Values>) {
  const { breach, onClose, act, schema, values, within, save } = options;
  const name = `breach/${breach.id}/${act}`;
  const controller = useRecordForm<Values, BreachRecord>({
    name,
    schema,
    current: { version: breach.version, values },
    ...(within !== undefined && { within }),
    save: (typed, version) => save(typed, { id: breach.id, version }),
    onSaved: (saved) => {
      keepBreach(saved);
      onClose();
    },
  });
  return { name, controller, form: controller.form };
}
