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
import { isMessageKey, type Translate } from '../../../shared/i18n/index.ts';
import { wordsFor } from '../../api/words.ts';
import { placeOf } from '../../commands/places.ts';

/** Kinds that are kept in the settings: where the words of their fields are. */
const SETTINGS_AREA: Partial<Readonly<Record<RecordKind, string>>> = {
  organisation: 'settings.organisation',
  establishment: 'settings.establishments',
  channel: 'settings.channels',
};

/** The key of a field's words, where there are any. */
export function fieldKey(kind: RecordKind, field: string): string | undefined {
  const { params } = placeOf(kind, '');
  const area = SETTINGS_AREA[kind] ?? ('register' in params ? `registers.${params.register}.fields` : '');
  const key = `${area}.${field}`;
  return isMessageKey(key) ? key : undefined;
}

/**
 * Where in a record something stands, in the words of its form: `purposes.1.text` → `Purposes 2`.
 * A field we have no words for is shown as it is written.
 */
export function fieldWords(t: Translate, kind: RecordKind, path: string): string {
  const [field = '', position = ''] = path.split('.');
  const key = fieldKey(kind, field);
  if (key === undefined) return path;
  return /^\d+$/.test(position) ? `${wordsFor(t, key)} ${Number(position) + 1}` : wordsFor(t, key);
}

const FIELDS = {
  organisation: OrganisationFields,
  establishment: EstablishmentFields,
  channel: ChannelFields,
  activity: ActivityFields,
  processor: ProcessorFields,
  transfer: TransferFields,
  system: SystemFields,
  measure: MeasureFields,
  notice: NoticeFields,
  cookie: CookieFields,
  consent: ConsentFields,
  document: ReferenceDocumentFields,
  finding: FindingFields,
} as const;

/** The fields a record of this kind has, in the order of the contract. */
export function fieldsOf(kind: keyof typeof FIELDS): readonly string[] {
  return Object.keys(FIELDS[kind].shape);
}
