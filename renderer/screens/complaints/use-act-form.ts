import type { z } from 'zod';
import type { ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import { useRecordForm } from '../../components/form/use-record-form.ts';
import { keepComplaint } from './keep-complaint.ts';
import type { ComplaintAct } from './next-act.ts';

export type ActProps = { readonly complaint: ComplaintRecord; readonly onClose: () => void };

type Options<Values extends object> = ActProps & {
  readonly act: ComplaintAct;
  readonly schema: z.ZodType<unknown, Values>;
  readonly values: Values;
  /** Where the values stand in the call's input. */
  readonly within?: string;
  readonly save: (values: Values, at: { readonly id: string; readonly version: number }) => Promise<ComplaintRecord>;
};

/** One step of the case as a form in a window, saved against the version it began from. */
export function useActForm<Values extends object>(options: Options<Values>) {
  const { complaint, onClose, act, schema, values, within, save } = options;
  const name = `complaint/${complaint.id}/${act}`;
  const controller = useRecordForm<Values, ComplaintRecord>({
    name,
    schema,
    current: { version: complaint.version, values },
    ...(within !== undefined && { within }),
    save: (typed, version) => save(typed, { id: complaint.id, version }),
    onSaved: (saved) => {
      keepComplaint(saved);
      onClose();
    },
  });
  return { name, controller, form: controller.form };
}
