import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/page-states.tsx';
import { Page } from '../components/page.tsx';

export function NotFound() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page title={t('frame.notFound.title')}>
      <EmptyState
        icon={IconMapPinOff}
        title={t('frame.notFound.title')}
        action={<Button onClick={() => void navigate({ to: '/' })}>{t('frame.notFound.home')}</Button>}
      >
        {t('frame.notFound.words')}
      </EmptyState>
    </Page>
  );
}
