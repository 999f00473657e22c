import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import type { MessageKey } from '../../../../api/words.ts';
import { useRecordForm } from '../../../../components/form/use-record-form.ts';
import { say } from '../../../../components/notice.ts';
import { keepRequest } from '../keep-request.ts';

/** What every window over a request is given. */
export type StepProps = { readonly request: RequestRecord; readonly onClose: () => void };

type Options<Values extends object> = StepProps & {
  /** Names the step among those of the request: `dispute`, `settle/<id>`. */
  readonly step: string;
  readonly schema: z.ZodType<unknown, Values>;
  readonly values: Values;
  /** Where the values stand in the call's input. */
  readonly within?: string;
  readonly save: (values: Values, at: { readonly id: string; readonly version: number }) => Promise<RequestRecord>;
  readonly done?: MessageKey;
};

/** One step of a case as a form in a window, saved against the version it began from. */
export function useStepForm<Values extends object>(options: Options<Values>) {
  const { request, onClose, step, schema, values, within, save, done } = options;
  const { t } = useTranslation();
  const name = `request/${request.id}/${step}`;
  const controller = useRecordForm<Values, RequestRecord>({
    name,
    schema,
    current: { version: request.version, values },
    ...(within !== undefined && { within }),
    save: (typed, version) => save(typed, { id: request.id, version }),
    onSaved: (saved) => {
      keepRequest(saved);
      if (done !== undefined) say(t(done));
      onClose();
    },
  });
  return { name, controller, form: controller.form };
}
