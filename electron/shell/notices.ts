import type { Notification, NotificationConstructorOptions } from 'electron';
import type { NoticeCounts } from '../../shared/contract/host/index.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import type { HostService } from '../host/host-handlers.ts';
import { raise } from './window.ts';

type Notice = Pick<Notification, 'on' | 'show'>;
export type Notices = { readonly isSupported: () => boolean } & (new (
  options: NotificationConstructorOptions,
) => Notice);

/** The most pressing first: a notice is cut short where there is little room. */
const ORDER = [
  'overdue',
  'dueToday',
  'dueSoon',
  'extension',
  'waiting',
  'upkeep',
] as const satisfies (keyof NoticeCounts)[];

type Click = { readonly window: () => Parameters<typeof raise>[0]; readonly publish: HostService['publish'] };

/** A click on a notice brings the window forward and asks the page for its reminders; a locked page stays locked. */
export const showReminders =
  ({ window, publish }: Click) =>
  (): void => {
    raise(window());
    publish({ type: 'command', command: 'go.reminders' });
  };

/** A notice stands on a lock screen and in a history: it counts, it never names. */
export function createNotify(Notices: Notices, t: Translate, onClick: () => void) {
  return (counts: NoticeCounts): Promise<boolean> => {
    const words = ORDER.filter((kind) => counts[kind] > 0).map((kind) =>
      t(`shell.notice.${kind}`, { count: counts[kind] }),
    );
    if (words.length === 0 || !Notices.isSupported()) return Promise.resolve(false);
    const notice = new Notices({ title: t('common.app'), body: words.join(' '), silent: true });
    notice.on('click', onClick);
    notice.show();
    return Promise.resolve(true);
  };
}
