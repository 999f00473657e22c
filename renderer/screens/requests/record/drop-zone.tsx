import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../components/notice.ts';
import styles from './drop-zone.module.css';

const isTable = (file: File) => /\.(csv|json)$/i.test(file.name);
const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** The whole page takes a dropped file; the veil says so while one is held over it. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setHeld(false);
    const file = [...(event.dataTransfer?.files ?? [])].find(isTable);
    if (file === undefined) say(t('requests.data.onlyTables'));
    else onFile(file);
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const dropped = (event: DragEvent) => {
      drop(event);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', dropped);
    };
  }, []);
  return held ? <div className={styles.veil}>{t('requests.data.drop')}</div> : null;
}
