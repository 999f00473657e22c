import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hostQuery } from '../../api/clients.ts';
import { cheatSheet } from '../../commands/toggle.ts';
import { KeyFacts } from '../../components/section.tsx';

export function AboutSection() {
  const { t } = useTranslation();
  const { data: about } = useQuery(hostQuery.about.queryOptions({ staleTime: Infinity }));
  return (
    <>
      <p className="measure">{t('settings.about.words')}</p>
      {about !== undefined && (
        <KeyFacts
          facts={[
            { name: t('settings.about.version'), value: about.version },
            { name: t('settings.about.surroundings'), value: t(`settings.about.${about.surroundings}`) },
          ]}
        />
      )}
      <div>
        <Button variant="default" onClick={cheatSheet.open}>
          {t('settings.about.keys')}
        </Button>
      </div>
    </>
  );
}
