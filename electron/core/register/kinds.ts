import type { z } from 'zod';
import { ChannelFields, EstablishmentFields, OrganisationFields } from '../../../shared/contract/core/organisation.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import {
  ActivityFields,
  ConsentFields,
  CookieFields,
  FindingFields,
  MeasureFields,
  NoticeFields,
  ProcessorFields,
  ReferenceDocumentFields,
  SystemFields,
  TransferFields,
} from '../../../shared/contract/core/registers/index.ts';
import {
  contradictionsInNotice,
  contradictionsInProcessor,
  type Contradiction,
} from '../../../shared/domain/registers/sound.ts';

/** Ids a record names: the role they play in it, the field they stand in, and the kind they must be of. */
export type Named = readonly {
  readonly role: string;
  readonly field: string;
  readonly kind: RecordKind | 'any';
  readonly ids: readonly string[];
}[];

/** What the store has to know of one kind of record. */
export type Kind<Fields extends { readonly name: string }> = {
  readonly kind: RecordKind;
  /** Start of a visible reference: `PA-18`. */
  readonly prefix: string;
  readonly fields: z.ZodType<Fields>;
  readonly names: (fields: Fields) => Named;
  /** Fields that contradict each other: refused when the record is written, still read if it was written before. */
  readonly contradictions?: (fields: Fields) => readonly Contradiction[];
  /** The role whose records must not lead back to this one. */
  readonly chain?: string;
  /** A vault has at most one of these. */
  readonly only?: boolean;
};

const kind = <Name extends RecordKind, Fields extends { readonly name: string }>(
  name: Name,
  prefix: string,
  fields: z.ZodType<Fields>,
  names: (fields: Fields) => Named = () => [],
): Kind<Fields> & { readonly kind: Name } => ({ kind: name, prefix, fields, names });

export const ORGANISATION = { ...kind('organisation', 'ORG', OrganisationFields), only: true };
export const ESTABLISHMENT = kind('establishment', 'EST', EstablishmentFields);
export const CHANNEL = kind('channel', 'CH', ChannelFields, (fields) => [
  { role: 'establishment', field: 'fields.establishmentIds', kind: 'establishment', ids: fields.establishmentIds },
]);
export const ACTIVITY = kind('activity', 'PA', ActivityFields, (fields) => [
  { role: 'processor', field: 'fields.processorIds', kind: 'processor', ids: fields.processorIds },
  { role: 'system', field: 'fields.systemIds', kind: 'system', ids: fields.systemIds },
  { role: 'measure', field: 'fields.measureIds', kind: 'measure', ids: fields.measureIds },
  { role: 'notice', field: 'fields.noticeIds', kind: 'notice', ids: fields.noticeIds },
]);
export const PROCESSOR = {
  ...kind('processor', 'PR', ProcessorFields, (fields) => [
    { role: 'engaged-by', field: 'fields.parentIds', kind: 'processor', ids: fields.parentIds },
  ]),
  chain: 'engaged-by',
  contradictions: contradictionsInProcessor,
};
export const TRANSFER = kind('transfer', 'TR', TransferFields, (fields) => [
  { role: 'activity', field: 'fields.activityIds', kind: 'activity', ids: fields.activityIds },
  { role: 'processor', field: 'fields.processorIds', kind: 'processor', ids: fields.processorIds },
]);
export const SYSTEM = kind('system', 'SY', SystemFields, (fields) => [
  { role: 'processor', field: 'fields.processorIds', kind: 'processor', ids: fields.processorIds },
  { role: 'measure', field: 'fields.measureIds', kind: 'measure', ids: fields.measureIds },
]);
export const MEASURE = kind('measure', 'M', MeasureFields);
export const NOTICE = {
  ...kind('notice', 'N', NoticeFields, (fields) => [
    {
      role: 'statement',
      field: 'fields.statements',
      kind: 'any',
      ids: fields.statements.flatMap((statement) => statement.carriedBy.map((carrier) => carrier.recordId)),
    },
    {
      role: 'replaces',
      field: 'fields.replacesId',
      kind: 'notice',
      ids: fields.replacesId === null ? [] : [fields.replacesId],
    },
  ]),
  chain: 'replaces',
  contradictions: contradictionsInNotice,
};
export const COOKIE = kind('cookie', 'CK', CookieFields, (fields) => [
  { role: 'activity', field: 'fields.activityIds', kind: 'activity', ids: fields.activityIds },
]);
export const CONSENT = kind('consent', 'CO', ConsentFields, (fields) => [
  { role: 'activity', field: 'fields.activityIds', kind: 'activity', ids: fields.activityIds },
]);
export const REFERENCE_DOCUMENT = kind('document', 'DOC', ReferenceDocumentFields);
export const FINDING = kind('finding', 'F', FindingFields, (fields) => [
  { role: 'about', field: 'fields.recordIds', kind: 'any', ids: fields.recordIds },
]);

/** Every kind that is filled in field by field; requests have their own casework. */
export const REGISTER_KINDS = [
  ORGANISATION,
  ESTABLISHMENT,
  CHANNEL,
  ACTIVITY,
  PROCESSOR,
  TRANSFER,
  SYSTEM,
  MEASURE,
  NOTICE,
  COOKIE,
  CONSENT,
  REFERENCE_DOCUMENT,
  FINDING,
] as const;
