import { ActionIcon, Kbd, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Command } from './registry.ts';

/** The commands of a page or a row behind `⋯`: the same ones as in the palette. */
export function CommandMenu({ commands, label }: { readonly commands: readonly Command[]; readonly label?: string }) {
  const { t } = useTranslation();
  const offered = commands.filter((command) => command.when !== false);
  if (offered.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={label ?? t('frame.more')}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ id, title, icon: Glyph, shortcut, run }) => (
          <Menu.Item
            key={id}
            leftSection={<Glyph size={16} stroke={1.75} aria-hidden />}
            rightSection={shortcut === undefined ? undefined : <Kbd size="xs">{shortcut}</Kbd>}
            onClick={run}
          >
            {t(title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
