import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SuppressionEntry } from '../../../shared/contract/core/suppression.ts';
import { shortDay } from '../../components/dates.ts';
import { FieldRows } from '../../components/section.tsx';
import { HashField } from '../documents/hash-field.tsx';

type Props = { readonly entry: SuppressionEntry; readonly onLift: () => void };

export function SuppressionPeek({ entry, onLift }: Props) {
  const { t } = useTranslation();
  const { lifted, requestId } = entry;
  return (
    <>
      <FieldRows
        rows={[
          { name: t('mail.suppression.kind'), value: t(`casework.suppression.kind.${entry.kind}`) },
          ...(entry.address === '' ? [] : [{ name: t('mail.suppression.address'), value: entry.address }]),
          { name: t('mail.suppression.hash'), value: <HashField sha256={entry.hash} short /> },
          { name: t('mail.suppression.purpose'), value: t(`casework.suppression.purpose.${entry.purpose}`) },
          { name: t('mail.suppression.since'), value: shortDay(entry.since) },
          { name: t('mail.suppression.addedBy'), value: entry.addedBy },
          ...(requestId === null
            ? []
            : [
                {
                  name: t('mail.suppression.request'),
                  value: (
                    <Link to="/requests/$id" params={{ id: requestId }}>
                      {entry.requestReference}
                    </Link>
                  ),
                },
              ]),
          ...(lifted === null
            ? []
            : [
                {
                  name: t('mail.suppression.state'),
                  value: t('mail.suppression.liftedOn', { on: shortDay(lifted.on), reason: lifted.reason }),
                },
              ]),
        ]}
      />
      {lifted === null && (
        <Button variant="default" mt="md" onClick={onLift}>
          {t('mail.suppression.lift')}
        </Button>
      )}
    </>
  );
}
