import { Outlet } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQueries, useNewDay } from '../api/live.ts';
import { CheatSheet } from '../commands/cheat-sheet.tsx';
import { Palette } from '../commands/palette.tsx';
import { useShortcuts } from '../commands/shortcuts.ts';
import { FileDrop } from '../drop/file-drop.tsx';
import { RecoveryKeyDialog } from '../screens/vault/recovery-key-dialog.tsx';
import { useHostEvents } from './host-events.ts';
import { Foot } from './foot.tsx';
import styles from './frame.module.css';
import { useFrameCommands } from './frame-commands.ts';
import { useMailToRequest } from './mail-to-request.ts';
import { Navigation } from './navigation.tsx';
import { RecoveryBar } from './recovery-bar.tsx';
import { useReminderNotices } from './reminder-notices.ts';
import { useScrollPlace } from './scroll-place.ts';
import { TopBar } from './top-bar.tsx';
import { TrailSlot } from './trail.ts';

/** What stays around every page of an open vault. */
export function Frame() {
  const { t } = useTranslation();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const page = useRef<HTMLElement>(null);
  useLiveQueries();
  useNewDay();
  useHostEvents();
  useReminderNotices();
  useScrollPlace(page);
  useFrameCommands();
  useShortcuts();
  useMailToRequest();
  return (
    <TrailSlot value={slot}>
      <a className={styles.skip} href="#page">
        {t('frame.skip')}
      </a>
      <div className={styles.frame}>
        <Navigation />
        <TopBar slot={setSlot} />
        <div className={styles.body}>
          <RecoveryBar />
          <main ref={page} id="page" className={styles.page} tabIndex={-1}>
            <Outlet />
          </main>
        </div>
        <Foot />
      </div>
      <Palette />
      <CheatSheet />
      <FileDrop />
      <RecoveryKeyDialog />
    </TrailSlot>
  );
}
