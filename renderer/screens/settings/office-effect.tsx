import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { CalendarEffect } from '../../../shared/contract/core/calendars.ts';
import type { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import { core } from '../../api/clients.ts';
import { toFailure } from '../../api/failure.ts';
import { FailureNotice } from '../../components/form/record-form.tsx';
import { HolidayEffect } from './holiday-effect.tsx';
import styles from './settings.module.css';

/** A change of an office that moves dates of open cases, as it was looked at. */
export type OfficeChange = {
  readonly id: string;
  readonly version: number;
  readonly fields: z.input<typeof EstablishmentFields>;
  readonly effect: CalendarEffect;
};

type Props = { readonly change: OfficeChange; readonly onSaved: () => void; readonly onBack: () => void };

/** What would move is shown, and only what was seen is saved. */
export function OfficeEffect({ change, onSaved, onBack }: Props) {
  const { t } = useTranslation();
  const { id, version, fields, effect } = change;
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => core.calendars.saveOffice({ id, version, fields, confirm: effect.confirm }),
    onSuccess: onSaved,
  });
  return (
    <div className={styles.fields}>
      {error !== null && <FailureNotice failure={toFailure(error)} />}
      <HolidayEffect effect={effect} />
      <div className={styles.ways}>
        <Button
          loading={isPending}
          onClick={() => {
            mutate();
          }}
        >
          {t('settings.establishments.move')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('settings.establishments.keep')}
        </Button>
      </div>
    </div>
  );
}
