import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';

export function SettingsScreen() {
  const { t } = useTranslation();
  return <Page title={t('frame.go.settings')}>{null}</Page>;
}
