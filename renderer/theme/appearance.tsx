import { useMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hostQuery } from '../api/clients.ts';

/** The choice is kept by the host beside its other settings, never in the page's own storage. */
export const schemeManager: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

export function useSettings() {
  return useQuery(hostQuery.settings.get.queryOptions({ staleTime: Infinity }));
}

/** Puts the kept colour scheme and density on the page. */
export function Appearance(): null {
  const { data: settings } = useSettings();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (settings === undefined) return;
    setColorScheme(settings.theme === 'system' ? 'auto' : settings.theme);
    document.documentElement.dataset.density = settings.density;
  }, [settings, setColorScheme]);
  return null;
}
