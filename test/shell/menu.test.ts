import type { MenuItemConstructorOptions } from 'electron';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createWords } from '../../shared/i18n/index.ts';
import { menuTemplate } from '../../electron/shell/menu.ts';

const { t } = createWords('en');

function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function menu({ mac = false, developing = false } = {}) {
  const sent: string[] = [];
  const items = flat(menuTemplate({ t, mac, developing, send: (command) => sent.push(command) }));
  const click = (item: MenuItemConstructorOptions) => {
    if (item.click) Reflect.apply(item.click, undefined, []);
  };
  return { items, roles: items.map(({ role }) => role), sent, click };
}

describe('the menu', () => {
  it('has the keys of editing, which macOS takes from nowhere else', () => {
    expect(menu().roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']));
  });

  it('offers no developer tools and no reload in a release', () => {
    for (const mac of [true, false]) {
      const { roles } = menu({ mac });
      expect(roles).not.toContain('toggleDevTools');
      expect(roles).not.toContain('reload');
      expect(roles).not.toContain('forceReload');
    }
    expect(menu({ developing: true }).roles).toContain('toggleDevTools');
  });

  it('lets quit on every system', () => {
    expect(menu().roles).toContain('quit');
    expect(menu({ mac: true }).roles).toContain('quit');
  });

  it('asks the page only for commands of the page’s own registry', () => {
    const { items, sent, click } = menu();
    for (const item of items) click(item);
    expect(sent).toContain('lock');
    const offered = readFileSync(new URL('../../renderer/frame/frame-commands.ts', import.meta.url), 'utf8');
    const registers = readFileSync(new URL('../../renderer/commands/places.ts', import.meta.url), 'utf8');
    const unknown = sent.filter((command) => {
      const [, group, register] = /^(new|go)\.(\w+)$/.exec(command) ?? [];
      const templated = offered.includes(`\`${group}.\${register}\``) && registers.includes(`'${register}'`);
      return !offered.includes(`id: '${command}'`) && !templated;
    });
    expect(unknown).toEqual([]);
  });

  it('prints keys that the page listens to, without listening itself', () => {
    const keyed = menu().items.filter(({ accelerator }) => accelerator !== undefined);
    expect(keyed.length).toBeGreaterThan(0);
    expect(z.array(z.object({ registerAccelerator: z.literal(false) })).safeParse(keyed).success).toBe(true);
  });
});
