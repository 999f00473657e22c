import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';

export function OverviewScreen() {
  const { t } = useTranslation();
  return <Page title={t('frame.go.overview')}>{null}</Page>;
}
