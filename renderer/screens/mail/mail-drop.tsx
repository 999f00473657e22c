import { useTranslation } from 'react-i18next';
import { say } from '../../components/notice.ts';
import { useFileDrop } from '../../components/use-file-drop.ts';
import { isMailFile } from './mail-file.ts';
import styles from './mail.module.css';

/** The whole page takes a dropped e-mail file; the veil says so while one is held over it. */
export function MailDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const held = useFileDrop((files) => {
    const file = files.find(isMailFile);
    if (file === undefined) say(t('mail.page.onlyMails'));
    else onFile(file);
  });
  return held ? <div className={styles.veil}>{t('mail.page.dropNew')}</div> : null;
}
