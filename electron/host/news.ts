import type { Log } from './log.ts';
import type { ThreadNews } from './threads.ts';

/** What happens to the core thread, as the log keeps it. */
export function noteNews(log: Log): (news: ThreadNews) => void {
  return (news) => {
    switch (news.type) {
      case 'died':
        log.note('core-died', { code: news.code });
        return;
      case 'frame-dropped':
        log.note('frame-dropped', { code: news.code });
        return;
      case 'fault':
        log.note('fault', news.fault);
        return;
      case 'started':
      case 'locked':
      case 'stopped':
        log.note(`core-${news.type}`);
    }
  };
}
