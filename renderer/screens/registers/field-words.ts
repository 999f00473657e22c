import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { isMessageKey, type Translate } from '../../../shared/i18n/index.ts';
import { wordsFor } from '../../api/words.ts';
import { placeOf } from '../../commands/places.ts';

/**
 * Where in a record something stands, in the words of its form: `purposes.1.text` → `Purposes 2`.
 * A field we have no words for is shown as it is written.
 */
export function fieldWords(t: Translate, kind: RecordKind, path: string): string {
  const [field = '', position = ''] = path.split('.');
  const { params } = placeOf(kind, '');
  const area = 'register' in params ? params.register : kind;
  const key = `registers.${area}.fields.${field}`;
  if (!isMessageKey(key)) return path;
  return /^\d+$/.test(position) ? `${wordsFor(t, key)} ${Number(position) + 1}` : wordsFor(t, key);
}
