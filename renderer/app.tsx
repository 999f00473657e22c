import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Session } from '../shared/contract/core/vault.ts';
import { createWords } from '../shared/i18n/index.ts';
import { queries } from './api/clients.ts';
import { styleNonce } from './api/nonce.ts';
import { SessionProvider, useSessionQuery } from './api/session.ts';
import { useDrafts } from './api/use-drafts.ts';
import { StartFailure, StartLoading } from './components/page-states.tsx';
import { router } from './routes.tsx';
import { VaultGate } from './screens/vault/vault-gate.tsx';
import { Appearance, schemeManager } from './theme/appearance.tsx';
import { theme } from './theme/theme.ts';

const words = createWords('en');

export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <I18nextProvider i18n={words}>
          <MantineProvider
            theme={theme}
            withCssVariables={false}
            getStyleNonce={styleNonce}
            colorSchemeManager={schemeManager}
            defaultColorScheme="auto"
          >
            <Appearance />
            <Notifications position="bottom-right" autoClose={4000} />
            <Gate />
          </MantineProvider>
        </I18nextProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** Nothing of a vault is mounted until one is open, and nothing stays mounted once it is locked. */
function Gate() {
  const { data, error, refetch } = useSessionQuery();
  if (data === undefined)
    return error === null ? <StartLoading /> : <StartFailure error={error} retry={() => void refetch()} />;
  if (!data.open) return <VaultGate />;
  return <Opened session={data.session} />;
}

function Opened({ session }: { readonly session: Session }) {
  const ready = useDrafts(session);
  if (!ready) return <StartLoading />;
  return (
    <SessionProvider value={session}>
      <RouterProvider router={router} />
    </SessionProvider>
  );
}
