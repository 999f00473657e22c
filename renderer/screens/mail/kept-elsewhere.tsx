import { Button, Group, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './mail.module.css';
import type { AttachMails } from './use-attach-mails.ts';

/** One mail may ask in two cases, or was dropped on the wrong one: both are shown before it is kept twice. */
export function KeptElsewhereDialog({ elsewhere, busy, keepHereToo, leaveThere }: AttachMails) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={elsewhere !== undefined}
      onClose={leaveThere}
      title={t('mail.elsewhere.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('mail.elsewhere.words', { name: elsewhere?.file.name ?? '' })}</p>
      <ul className={styles.list}>
        {elsewhere?.cases.map(({ id, reference, who, state }) => (
          <li key={id} className={styles.head}>
            <Link to="/requests/$id" params={{ id }}>
              {reference}
            </Link>
            <span dir="auto">{who}</span>
            <span className="quiet">{t(`requests.state.${state}`)}</span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={leaveThere} data-autofocus>
          {t('mail.elsewhere.leave')}
        </Button>
        <Button loading={busy} onClick={keepHereToo}>
          {t('mail.elsewhere.keep')}
        </Button>
      </Group>
    </Modal>
  );
}
