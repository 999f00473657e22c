import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './cheat-sheet.module.css';
import { Keys } from './palette.tsx';
import { COMMAND_GROUPS, useCommands } from './registry.ts';
import { cheatSheet } from './toggle.ts';

const LIST_KEYS = [
  ['↑', 'frame.keys.up'],
  ['↓', 'frame.keys.down'],
  ['Enter', 'frame.keys.open'],
  ['Space', 'frame.keys.peek'],
  ['Shift+Space', 'frame.keys.choose'],
  ['Shift+↓', 'frame.keys.chooseOn'],
  ['Mod+A', 'frame.keys.chooseAll'],
  ['/', 'frame.keys.filter'],
  ['Esc', 'frame.keys.close'],
] as const;

/** Every key there is, on one sheet. */
export function CheatSheet() {
  const { t } = useTranslation();
  const opened = cheatSheet.useIsOpen();
  const commands = useCommands();
  return (
    <Modal
      opened={opened}
      onClose={cheatSheet.close}
      title={t('frame.keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={styles.sheet}>
        {COMMAND_GROUPS.map((group) => {
          const withKeys = commands.filter((command) => command.group === group && command.shortcut !== undefined);
          if (withKeys.length === 0) return null;
          return (
            <section key={group}>
              <h3>{t(`frame.palette.${group}`)}</h3>
              <dl className={styles.keys}>
                {withKeys.map(({ id, title, shortcut = '' }) => (
                  <div key={id} className={styles.key}>
                    <dt>{t(title)}</dt>
                    <dd>
                      <Keys shortcut={shortcut} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
        <section>
          <h3>{t('frame.keys.inLists')}</h3>
          <dl className={styles.keys}>
            {LIST_KEYS.map(([key, title]) => (
              <div key={key} className={styles.key}>
                <dt>{t(title)}</dt>
                <dd>
                  <Keys shortcut={key} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  );
}
