import type { NoticeFields } from '../../../../../shared/contract/core/registers/index.ts';
import { shortDay } from '../../../../components/dates.ts';

type Edition = { readonly fields: Pick<NoticeFields, 'name' | 'edition' | 'publishedOn'> };

/** `Privacy notice, 2.1 (1 Mar 2026)` */
export function editionWords({ fields: { name, edition, publishedOn } }: Edition): string {
  const named = edition === '' ? name : `${name}, ${edition}`;
  return publishedOn === '' ? named : `${named} (${shortDay(publishedOn)})`;
}
