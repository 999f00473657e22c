import { useEffect, useState } from 'react';
import type { Session } from '../../shared/contract/core/vault.ts';
import { flushDrafts, loadDrafts } from './drafts.ts';

/** Whether the drafts of the open vault are read: a form asks for its own when it is first shown. */
export function useDrafts(session: Session): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    // Without its drafts the vault is still worth entering.
    const enter = () => {
      if (!gone) setReady(true);
    };
    loadDrafts(session).then(enter, enter);
    return () => {
      gone = true;
    };
    // Another session of the same vault and person (a new day, a new name) brings no other drafts.
  }, [session.vaultId, session.actor]);
  useEffect(() => {
    const flush = () => void flushDrafts();
    const flushIfHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', flush);
    document.addEventListener('visibilitychange', flushIfHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', flush);
      document.removeEventListener('visibilitychange', flushIfHidden);
    };
  }, []);
  return ready;
}
