import { useQuery } from '@tanstack/react-query';
import { coreQuery } from '../../../../api/clients.ts';
import { useSession } from '../../../../api/session.ts';

/**
 * Who signed the last letter, by vault. In the memory of this page only, as typed words are: a name has no place outside
 * the vault.
 */
const lastSigned = new Map<string, string>();

/** Whom a letter is proposed to be signed by: whoever signed the last one, else the organisation's DPO, else who works here. */
export function useSignatory() {
  const { vaultId, actor } = useSession();
  const { data: organisations } = useQuery(coreQuery.organisation.list.queryOptions({ input: {} }));
  const organisation = organisations?.[0]?.fields;
  const officer = organisation?.dpo.name ?? '';
  return {
    officer,
    /** Where a letter says the organisation is reached. */
    contact: organisation === undefined ? '' : organisation.dpo.email || organisation.email,
    /** Undefined until the organisation was read. */
    proposed: lastSigned.get(vaultId) ?? (organisations === undefined ? undefined : officer || actor),
    remember: (name: string) => {
      lastSigned.set(vaultId, name);
    },
  };
}
