import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../../../api/failure.ts';
import { saveFile } from '../../../../api/save.ts';
import { FailureNotice } from '../../../../components/form/record-form.tsx';

type Props = {
  readonly file: () => Promise<File>;
  /** What it explains, for who hears the button among others. */
  readonly about?: string;
};

/** The same reckoning as a page, saved as PDF. */
export function PrintExplanation({ file, about }: Props) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useMutation({ mutationFn: async () => saveFile(await file()) });
  return (
    <div>
      {error !== null && <FailureNotice failure={toFailure(error)} />}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={14} stroke={1.75} aria-hidden />}
        loading={isPending}
        aria-label={about === undefined ? undefined : t('deadlines.print.actOf', { about })}
        onClick={() => {
          mutate();
        }}
      >
        {t('deadlines.print.act')}
      </Button>
    </div>
  );
}
