import { type LetterheadFields, PLAIN_LETTERHEAD } from '../../../../shared/contract/core/letterheads.ts';
import type { Picture } from '../../documents/pdf/model.ts';
import type { Db } from '../../store/open.ts';
import { readLogo } from '../logo/read-logo.ts';
import { current, logoBytes } from './repository.ts';

/** How a letter looks: the letterhead of its office with its logo, and which version that is. */
export type Look = {
  readonly fields: LetterheadFields;
  readonly logo: Picture | undefined;
  readonly version: string | undefined;
};

/** `typed`: fields that are not saved yet, with the logo that is. */
export function lookOf(db: Db, establishmentId: string, typed?: LetterheadFields): Look {
  const row = current(db, establishmentId);
  const fields = typed ?? row?.fields ?? PLAIN_LETTERHEAD;
  const logo = row?.logo;
  return {
    fields,
    logo: logo ? { ...readLogo(logoBytes(db, logo.sha256)).picture, alternative: fields.logoAlternative } : undefined,
    version: row?.id,
  };
}
