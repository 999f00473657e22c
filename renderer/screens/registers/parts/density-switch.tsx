import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBaselineDensityMedium, IconBaselineDensitySmall } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { host, hostQuery, queries } from '../../../api/clients.ts';
import { useSettings } from '../../../theme/appearance.tsx';

/** How tight rows stand; kept for all lists. */
export function DensitySwitch() {
  const { t } = useTranslation();
  const { data: settings } = useSettings();
  const { mutate } = useMutation({
    mutationFn: (density: 'comfortable' | 'compact') => host.settings.set({ density }),
    onSuccess: (saved) => {
      queries.setQueryData(hostQuery.settings.get.queryKey(), saved);
    },
  });
  const isCompact = settings?.density === 'compact';
  const Glyph = isCompact ? IconBaselineDensityMedium : IconBaselineDensitySmall;
  const words = t(isCompact ? 'registers.density.comfortable' : 'registers.density.compact');
  return (
    <Tooltip label={words}>
      <ActionIcon
        size="lg"
        aria-label={words}
        onClick={() => {
          mutate(isCompact ? 'comfortable' : 'compact');
        }}
      >
        <Glyph size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
