import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './archived-banner.module.css';

/** Says before anything else that the record is put away. */
export function ArchivedBanner({ restore }: { readonly restore: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.banner} role="status">
      <IconArchive size={18} stroke={1.75} aria-hidden />
      <p>{t('registers.archive.banner')}</p>
      <Button variant="default" size="xs" onClick={restore}>
        {t('common.restore')}
      </Button>
    </div>
  );
}
