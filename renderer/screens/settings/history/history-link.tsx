import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { KeptKind } from './kinds.ts';

type Props = { readonly kind: KeptKind; readonly id: string; readonly name: string };

/** The way to what became of a record of the settings, beside its facts. */
export function HistoryLink({ kind, id, name }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      size="xs"
      variant="subtle"
      aria-label={t('history.kept.of', { name })}
      renderRoot={(props) => <Link to="/settings/organisation/$kind/$id" params={{ kind, id }} {...props} />}
    >
      {t('registers.record.history')}
    </Button>
  );
}
