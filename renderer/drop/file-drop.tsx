import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { say } from '../components/notice.ts';
import styles from './file-drop.module.css';
import { isOfKind, useTakers } from './takers.ts';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** The whole window takes dropped files; while some are held over it, a veil says what becomes of which. */
export function FileDrop() {
  const { t } = useTranslation();
  const takers = useTakers();
  const [held, setHeld] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setHeld(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const takerOf = (file: File) => takers.find(({ kind }) => isOfKind(kind, file));
    for (const taker of takers) {
      const taken = files.filter((file) => takerOf(file) === taker);
      if (taken.length > 0) taker.take(taken);
    }
    const refused = files.filter((file) => takerOf(file) === undefined);
    if (refused.length === 0) return;
    const names = refused.map((file) => file.name).join(', ');
    const accepted = takers.map(({ kind }) => t(`frame.drop.kind.${kind}`)).join(', ');
    say(t('frame.drop.refused', { names, accepted }));
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
  if (!held) return null;
  return (
    <div className={styles.veil}>
      {takers.map(({ kind, words }) => (
        <p key={kind}>{words}</p>
      ))}
    </div>
  );
}
