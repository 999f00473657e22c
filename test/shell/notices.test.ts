import { describe, expect, it } from 'vitest';
import { showReminders } from '../../electron/shell/notices.ts';

describe('a click on a notice', () => {
  it('brings the window forward, then asks the page for its reminders', () => {
    const done: string[] = [];
    const window = {
      isMinimized: () => true,
      restore: () => void done.push('restore'),
      show: () => void done.push('show'),
      focus: () => void done.push('focus'),
    };
    showReminders({ window: () => window, publish: (event) => void done.push(JSON.stringify(event)) })();
    expect(done).toEqual(['restore', 'show', 'focus', '{"type":"command","command":"go.reminders"}']);
  });

  it('does no harm once the window is gone', () => {
    const published: unknown[] = [];
    showReminders({ window: () => undefined, publish: (event) => void published.push(event) })();
    expect(published).toHaveLength(1);
  });
});
