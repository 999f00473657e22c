import type { Intake } from '../../../../shared/contract/core/requests.ts';
import type { SuppressionEntry } from '../../../../shared/contract/core/suppression.ts';
import type { Db } from '../../store/open.ts';
import { addressHash, normalAddress } from './normalise.ts';
import { standing } from './repository.ts';

/** What a list of ours knows of a person: an entry of any of their addresses, whichever case it came from. */
export function entriesOf(db: Db, { requester, dataSubject }: Intake): SuppressionEntry[] {
  const { email, phone, addressLines } = dataSubject ?? requester;
  const hashes = new Set(
    [normalAddress('email', email), normalAddress('phone', phone), normalAddress('post', addressLines.join(' '))]
      .filter((normal) => normal !== '')
      .map(addressHash),
  );
  return standing(db).filter(({ hash }) => hashes.has(hash));
}
