import type { SuppressionEntry } from '../../../../shared/contract/core/suppression.ts';
import { ADDRESS_KINDS } from '../../../../shared/contract/core/suppression.ts';
import { createWords } from '../../../../shared/i18n/index.ts';
import { invalid, rejected } from '../../fault.ts';
import { today } from '../../organisation/places.ts';
import type { Os } from '../../os.ts';
import { newId } from '../../register/records.ts';
import * as records from '../../register/repository.ts';
import type { Store, Unit } from '../../store/unit-of-work.ts';
import { csv } from './csv.ts';
import { addressHash, normalAddress } from './normalise.ts';
import * as repository from './repository.ts';

const { t } = createWords('en');

export function suppressionHandlers(os: Os['suppression'], store: () => Store) {
  return {
    list: os.list.handler(({ input }) => {
      const hashes = ADDRESS_KINDS.map((kind) => normalAddress(kind, input.text))
        .filter((normal) => normal !== '')
        .map(addressHash);
      return repository.list(store().db, { text: input.text, hashes, lifted: input.lifted });
    }),
    add: os.add.handler(({ input }) => {
      const open = store();
      const normal = normalAddress(input.kind, input.address);
      if (normal === '') throw invalid('address', 'invalid');
      const hash = addressHash(normal);
      const id = newId();
      open.change((unit) => {
        if (repository.isStanding(unit.db, input.kind, hash)) throw rejected('casework.faults.suppressedAlready');
        const ref = input.requestId === undefined ? '' : records.find(unit.db, 'request', input.requestId).ref;
        repository.insert(unit, {
          id,
          kind: input.kind,
          hash,
          // The address itself only where some system can't match a hash; for what is said in the journal.
          address: input.keepAddressFor === '' ? '' : input.address.trim(),
          purpose: input.purpose,
          requestId: input.requestId ?? null,
          since: today(open),
        });
        enter(unit, 'suppression.add', { recordId: input.requestId ?? '', ref, note: input.keepAddressFor }, input);
      });
      return repository.get(open.db, id);
    }),
    lift: os.lift.handler(({ input }) => {
      const open = store();
      open.change((unit) => {
        const before = repository.get(unit.db, input.id);
        if (before.lifted !== null) throw rejected('casework.faults.liftedAlready');
        repository.lift(unit, input.id, today(open), input.reason);
        const about = { recordId: before.requestId ?? '', ref: before.requestReference, note: input.reason };
        enter(unit, 'suppression.lift', about, before);
      });
      return repository.get(open.db, input.id);
    }),
    export: os.export.handler(() => {
      const heads = (['kind', 'hash', 'address', 'purpose', 'since'] as const).map((head) =>
        t(`casework.suppression.csv.${head}`),
      );
      const rows = repository
        .standing(store().db)
        .map((one) => [
          t(`casework.suppression.kind.${one.kind}`),
          one.hash,
          one.address,
          t(`casework.suppression.purpose.${one.purpose}`),
          one.since,
        ]);
      return new File([csv([heads, ...rows])], t('casework.suppression.file'), { type: 'text/csv' });
    }),
  };
}

type About = { readonly recordId: string; readonly ref: string; readonly note: string };

/** The journal says that and why; the address is not repeated there. */
function enter(unit: Unit, action: string, about: About, entry: Pick<SuppressionEntry, 'kind' | 'purpose'>): void {
  const payload = { params: { kind: entry.kind, purpose: entry.purpose }, note: about.note };
  unit.enter({ action, kind: 'suppression', recordId: about.recordId, ref: about.ref, version: 1, payload }, 'request');
}
