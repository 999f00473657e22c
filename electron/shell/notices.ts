import type { Notification, NotificationConstructorOptions } from 'electron';
import type { Translate } from '../../shared/i18n/index.ts';

type Notices = {
  readonly isSupported: () => boolean;
  readonly create: (options: NotificationConstructorOptions) => Pick<Notification, 'on' | 'show'>;
};

/** A notice stands on a lock screen and in a history: it counts, it never names. */
export function createNotify(notices: Notices, t: Translate, onClick: () => void) {
  return (kind: 'due-today' | 'overdue', count: number): Promise<boolean> => {
    if (!notices.isSupported()) return Promise.resolve(false);
    const body = kind === 'overdue' ? t('shell.notice.overdue', { count }) : t('shell.notice.dueToday', { count });
    const notice = notices.create({ title: t('common.app'), body, silent: true });
    notice.on('click', onClick);
    notice.show();
    return Promise.resolve(true);
  };
}
