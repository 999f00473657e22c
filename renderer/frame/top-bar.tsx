import { Button, Kbd, Menu } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../commands/registry.ts';
import { shownKeys } from '../commands/shortcuts.ts';
import styles from './top-bar.module.css';

export function TopBar({ slot }: { readonly slot: (element: HTMLElement | null) => void }) {
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <div className={styles.trail} ref={slot} />
      <button type="button" className={styles.search} onClick={spotlight.open} aria-haspopup="dialog">
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className={styles.prompt}>{t('frame.searchOrJump')}</span>
        <span aria-hidden>
          {shownKeys('Mod+K').map((keys) => (
            <Kbd key={keys.join()} size="xs">
              {keys.join(' ')}
            </Kbd>
          ))}
        </span>
      </button>
      <NewMenu />
    </header>
  );
}

function NewMenu() {
  const { t } = useTranslation();
  const commands = useCommands().filter(({ group }) => group === 'new');
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('frame.new.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map(({ id, title, icon: Glyph, shortcut, run }) => (
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
