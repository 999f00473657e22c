import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, 'print-digest.ts');

const digests = (surroundings: Readonly<Record<string, string>>, ...words: readonly string[]): string =>
  execFileSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...surroundings },
  });

describe('the same document made by another process', () => {
  const here = digests({ TZ: 'UTC', LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' });

  it.each([
    ['in another time zone', { TZ: 'Pacific/Kiritimati' }, []],
    ['in another language', { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, []],
    ['after other documents have been made', { TZ: 'UTC', LC_ALL: 'C' }, ['backwards']],
  ] satisfies [string, Record<string, string>, string[]][])('%s has the same bytes', (_, surroundings, words) => {
    expect(digests(surroundings, ...words)).toBe(here);
    expect(here.split('\n').length).toBeGreaterThan(8);
  });
});
