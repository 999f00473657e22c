import type { UseFormReturnType } from '@mantine/form';
import { z } from 'zod';
import { Intake, type RequestRecord } from '../../../../shared/contract/core/requests.ts';
import { line } from '../../../../shared/contract/primitives.ts';
import { RIGHTS } from '../../../../shared/reference/rights.ts';

const fields = {
  ...Intake.shape,
  rights: z.array(z.enum(RIGHTS)),
  reference: z.union([z.literal(''), z.string().regex(/^\d{4}-\d{4,6}$/, 'reference')]),
  reason: z.string(),
};

/** A doubt about who asks needs its reason (Art. 12(6)), as does another day than the earliest receipt. */
function needReasons(
  values: Pick<z.infer<typeof Intake>, 'identity' | 'receipts'>,
  context: { readonly addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  const missing = (path: string[]) => {
    context.addIssue({ code: 'custom', path, message: 'reason-needed' });
  };
  if (values.identity.state !== 'no-doubt' && values.identity.reason === '') missing(['identity', 'reason']);
  if (values.receipts.override.on !== '' && values.receipts.override.reason === '')
    missing(['receipts', 'override', 'reason']);
}

/** What is typed when a request is logged: the intake, the rights asked, and a reference where one was given already. */
export const LogValues = z.strictObject({ ...fields, rights: fields.rights.min(1) }).superRefine(needReasons);

/** The same fields when an intake is corrected: the rights have lines of their own by then, and the change needs a reason. */
export const AmendValues = z.strictObject({ ...fields, reason: line(1000) }).superRefine(needReasons);

export type IntakeValues = z.input<typeof LogValues>;
export type IntakeForm = UseFormReturnType<IntakeValues>;
export type PersonValues = IntakeValues['requester'];

export const EMPTY_PERSON: PersonValues = {
  name: '',
  addressLines: [],
  country: '',
  email: '',
  phone: '',
  reference: '',
};

const OWN_REQUEST: IntakeValues['authority'] = {
  kind: 'own-request',
  state: 'not-needed',
  askedOn: '',
  seenOn: '',
  seenBy: '',
  notes: '',
};

/** An empty intake, received today at the office that usually answers. The laws follow from the facts. */
export function emptyIntake(establishmentId: string, today: string): IntakeValues {
  return {
    channel: 'email',
    channelDetail: '',
    takenBy: '',
    spokenWords: '',
    receipts: {
      firstReached: { on: '', where: '' },
      reachedUs: { on: today, at: '' },
      knownToDpo: '',
      override: { on: '', reason: '' },
    },
    requester: EMPTY_PERSON,
    dataSubject: null,
    authority: OWN_REQUEST,
    identity: { state: 'no-doubt', reason: '', on: '', method: '' },
    answer: { channel: 'email', language: 'en', formatNeeds: '' },
    words: '',
    establishmentId,
    laws: [],
    lawReason: '',
    activityIds: [],
    notes: '',
    rights: [],
    reference: '',
    reason: '',
  };
}

export const amendedFrom = ({ intake: current, lines, reference }: RequestRecord): IntakeValues => ({
  ...current,
  rights: [...new Set(lines.map((line) => line.right))],
  reference,
  reason: '',
});

/** The part of the values that the contract calls the intake, without empty lines of addresses. */
export function intakeOf({ rights: _rights, reference: _reference, reason: _reason, ...rest }: IntakeValues) {
  return {
    ...rest,
    requester: trimmed(rest.requester),
    dataSubject: rest.dataSubject === null ? null : trimmed(rest.dataSubject),
  };
}

export const trimmed = (person: PersonValues): PersonValues => ({
  ...person,
  addressLines: person.addressLines.filter((text) => text.trim() !== ''),
});

/** Somebody else asks: their authority has to be seen. */
export const onBehalf = (values: IntakeValues): Pick<IntakeValues, 'dataSubject' | 'authority'> => ({
  dataSubject: values.dataSubject ?? EMPTY_PERSON,
  authority: { ...values.authority, kind: 'other', state: 'to-ask' },
});

export const forThemself = (): Pick<IntakeValues, 'dataSubject' | 'authority'> => ({
  dataSubject: null,
  authority: OWN_REQUEST,
});
