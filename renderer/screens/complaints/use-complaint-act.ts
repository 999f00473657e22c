import type { ComplaintRecord } from '../../../shared/contract/core/complaints.ts';
import { useActForm, type ActOptions } from '../../components/form/use-act-form.ts';
import { keepComplaint } from './keep-complaint.ts';
import type { ComplaintAct } from './next-act.ts';

export type ActProps = { readonly complaint: ComplaintRecord; readonly onClose: () => void };

type Options<Values extends object> = ActProps & ActOptions<Values, ComplaintRecord> & { readonly act: ComplaintAct };

/** One step of the case as a form in a window. */
export const useComplaintAct = <Values extends object>({ complaint, ...options }: Options<Values>) =>
  useActForm({ kind: 'complaint', record: complaint, keep: keepComplaint }, options);
