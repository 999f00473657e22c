import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { core, coreQuery, host } from '../api/clients.ts';
import { tellNews } from './tell-news.ts';

/** The hours of a breach pass without any change to hear of. */
const LOOK_EVERY_MS = 15 * 60_000;

let telling = Promise.resolve();

/** Notices of the operating system: on opening the vault, when the day turns, and when a reminder comes up meanwhile. */
export function useReminderNotices(): void {
  const { data } = useQuery(coreQuery.reminders.news.queryOptions({ refetchInterval: LOOK_EVERY_MS }));
  useEffect(() => {
    if (data === undefined || data.keys.length === 0) return;
    // One after the other, so that none is shown twice; a vault that is locked meanwhile has nothing to tell.
    telling = telling.then(() => tellNews({ core, host })).catch(() => undefined);
  }, [data]);
}
