import type { DocumentEntry } from '../../../shared/contract/core/documents.ts';

/** What a stored document is called when it leaves the vault, and of which type: letters are pages, packages archives. */
export const fileOf = ({ number, kind }: Pick<DocumentEntry, 'number' | 'kind'>) =>
  kind === 'portability-package'
    ? { name: `${number}.zip`, type: 'application/zip' }
    : { name: `${number}.pdf`, type: 'application/pdf' };
