import { describe, expect, it } from 'vitest';
import { Task } from '../../../shared/contract/core/casework.ts';
import { inOrder, isOverdue, isOwed } from '../../../shared/domain/tasks.ts';
import type { TaskKind } from '../../../shared/reference/task-templates.ts';

const ID = '0193b2d4-7c1e-7000-8000-000000000001';
const task = (kind: TaskKind, due = '', doneOn = ''): Task =>
  Task.parse({ id: ID, lineId: ID, kind, words: '', system: null, owner: '', due, doneOn, doneBy: '', evidence: '' });

describe('a task', () => {
  it('is late from the day after it was due, until it is done', () => {
    const open = { state: 'open' } as const;
    expect(isOverdue(task('review', '2026-03-20'), open, '2026-03-20')).toBe(false);
    expect(isOverdue(task('review', '2026-03-20'), open, '2026-03-21')).toBe(true);
    expect(isOverdue(task('review', '2026-03-20', '2026-03-25'), open, '2026-03-26')).toBe(false);
    expect(isOverdue(task('review'), open, '2026-03-26')).toBe(false);
  });

  it('that served the answer ends with the line; what changes the data is owed until it is done', () => {
    const answered = { state: 'answered' } as const;
    expect(isOwed(task('review'), answered)).toBe(false);
    expect(isOwed(task('stop-mailing'), answered)).toBe(true);
    expect(isOwed(task('stop-mailing', '', '2026-03-20'), answered)).toBe(false);
    expect(isOwed(task('erase'), { state: 'withdrawn' })).toBe(false);
  });
});

it('tasks stand in the order they fall due, done or not, those without a day last', () => {
  const tasks = [task('send'), task('review', '2026-03-20'), task('redact', '2026-03-16', '2026-03-10')];
  expect(inOrder(tasks).map(({ kind }) => kind)).toEqual(['redact', 'review', 'send']);
});
