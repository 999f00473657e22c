import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { draftOf, forgetDraft, hasDraft, keepDraft } from '../../api/drafts.ts';
import { toFailure, type Failure } from '../../api/failure.ts';
import { useSession } from '../../api/session.ts';
import { issueWords } from '../../api/words.ts';
import { fitsForm } from './fits-form.ts';
import { errorsByPath, fieldId, problemsOf, type Problem } from './problems.ts';

type Options<Values extends object, Saved> = {
  /** Names the form among all forms of the vault: `activity/<id>`, `activity/new`. Typed words are kept under it. */
  readonly name: string;
  readonly schema: z.ZodType<unknown, Values>;
  /** The record as last read, with its version; a new record has version 0. */
  readonly current: { readonly version: number; readonly values: Values };
  /** Where the values stand in the call's input, when not at its top: `fields`, `intake`. */
  readonly within?: string;
  readonly save: (values: Values, version: number) => Promise<Saved>;
  readonly onSaved?: (saved: Saved) => void;
};

export type RecordForm<Values extends object> = {
  readonly form: UseFormReturnType<Values>;
  readonly submit: (event?: React.SyntheticEvent<HTMLFormElement>) => void;
  readonly saving: boolean;
  /** What stands in the summary above the form. */
  readonly problems: readonly Problem[];
  readonly failure: Failure | undefined;
  /** Somebody saved another version meanwhile: `theirs` is it, as soon as it was read. */
  readonly conflict:
    { readonly theirs: Values; readonly keepMine: () => void; readonly takeTheirs: () => void } | undefined;
  /** Whether it was opened with words typed earlier and not saved. */
  readonly resumed: boolean;
  /** Whether words were typed that are not saved. */
  readonly unsaved: () => boolean;
  /** Forgets what was typed. */
  readonly discard: () => void;
};

/** A form over one record: checked by the contract's own schema, saved against the version it began from. */
export function useRecordForm<Values extends object, Saved>(options: Options<Values, Saved>): RecordForm<Values> {
  const { name, schema, current, within, save, onSaved } = options;
  const { t } = useTranslation();
  const { vaultId } = useSession();
  const [draft] = useState(() => draftOf(vaultId, name, (values): values is Values => fitsForm(schema, values)));
  const [resumed, setResumed] = useState(draft !== undefined);
  const [base, setBase] = useState(draft?.version ?? current.version);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const form = useForm<Values>({
    name: name.replaceAll('/', '-'),
    initialValues: draft?.values ?? current.values,
    validate: (values) => {
      const checked = schema.safeParse(values);
      return checked.success ? {} : errorsByPath(checked.error.issues, (code, params) => issueWords(t, code, params));
    },
    onValuesChange: (values) => {
      if (areSame(values, current.values)) forgetDraft(vaultId, name);
      else keepDraft(vaultId, name, { version: base, values });
    },
    enhanceGetInputProps: ({ field }) => ({ id: fieldId(name, String(field)) }),
  });

  const mutation = useMutation({
    mutationFn: (values: Values) => save(values, base),
    onSuccess: (saved) => {
      forgetDraft(vaultId, name);
      form.resetDirty();
      setProblems([]);
      setResumed(false);
      onSaved?.(saved);
    },
    onError: (error) => {
      const failure = toFailure(error);
      if (failure.code !== 'INVALID_INPUT') return;
      const errors = errorsByPath(failure.issues, (code, params) => issueWords(t, code, params), within);
      form.setErrors(errors);
      setProblems(problemsOf(name, errors));
    },
  });

  const failure = mutation.error === null ? undefined : toFailure(mutation.error);
  const restart = (values: Values) => {
    form.setInitialValues(values);
    form.setValues(values);
    form.resetDirty(values);
    // Setting the values has kept them as a draft of their own.
    forgetDraft(vaultId, name);
    form.clearErrors();
    setProblems([]);
    setBase(current.version);
    setResumed(false);
    mutation.reset();
  };
  // An untouched form follows the record; a touched one keeps its words and meets the new version when it is saved.
  if (current.version !== base && !form.isDirty() && !mutation.isPending && !hasDraft(vaultId, name))
    restart(current.values);

  return {
    form,
    submit: form.onSubmit(
      (values) => {
        setProblems([]);
        mutation.mutate(values);
      },
      (errors) => {
        setProblems(problemsOf(name, errors));
      },
    ),
    saving: mutation.isPending,
    problems,
    failure: failure?.code === 'INVALID_INPUT' ? undefined : failure,
    conflict:
      failure?.code === 'CONFLICT' && current.version === failure.version
        ? {
            theirs: current.values,
            keepMine: () => {
              setBase(current.version);
              mutation.reset();
            },
            takeTheirs: () => {
              restart(current.values);
            },
          }
        : undefined,
    resumed,
    unsaved: () => hasDraft(vaultId, name) && !areSame(form.getValues(), current.values),
    discard: () => {
      restart(current.values);
    },
  };
}

const areSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
