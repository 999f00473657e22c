import type { Notification, NotificationConstructorOptions } from 'electron';
import type { Translate } from '../../shared/i18n/index.ts';

type Notice = Pick<Notification, 'on' | 'show'>;
export type Notices = { readonly isSupported: () => boolean } & (new (
  options: NotificationConstructorOptions,
) => Notice);

/** A notice stands on a lock screen and in a history: it counts, it never names. */
export function createNotify(Notices: Notices, t: Translate, onClick: () => void) {
  return (kind: 'due-today' | 'overdue', count: number): Promise<boolean> => {
    if (!Notices.isSupported()) return Promise.resolve(false);
    const body = kind === 'overdue' ? t('shell.notice.overdue', { count }) : t('shell.notice.dueToday', { count });
    const notice = new Notices({ title: t('common.app'), body, silent: true });
    notice.on('click', onClick);
    notice.show();
    return Promise.resolve(true);
  };
}
