import type { z } from 'zod';
import { useRecordForm } from './use-record-form.ts';

type Saved = { readonly id: string; readonly version: number };

export type ActOptions<Values extends object, Case extends Saved> = {
  /** The step, in one word: with the case it names the form. */
  readonly act: string;
  readonly schema: z.ZodType<unknown, Values>;
  readonly values: Values;
  /** Where the values stand in the call's input. */
  readonly within?: string;
  readonly save: (values: Values, at: { readonly id: string; readonly version: number }) => Promise<Case>;
  readonly onClose: () => void;
};

type OfCase<Case extends Saved> = {
  readonly kind: string;
  readonly record: Case;
  /** Shows the saved case at once. */
  readonly keep: (saved: Case) => void;
};

/** One step of a case as a form in a window, saved against the version it began from. */
export function useActForm<Values extends object, Case extends Saved>(
  { kind, record, keep }: OfCase<Case>,
  { act, schema, values, within, save, onClose }: ActOptions<Values, Case>,
) {
  const name = `${kind}/${record.id}/${act}`;
  const controller = useRecordForm<Values, Case>({
    name,
    schema,
    current: { version: record.version, values },
    ...(within !== undefined && { within }),
    save: (typed, version) => save(typed, { id: record.id, version }),
    onSaved: (saved) => {
      keep(saved);
      onClose();
    },
  });
  return { name, controller, form: controller.form };
}
