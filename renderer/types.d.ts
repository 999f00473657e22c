import type { router } from './routes.tsx';
import type { Bridge } from './api/bridge.ts';

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

declare global {
  interface Window {
    /** Put there by the preload script in Electron; missing in a browser. */
    readonly dpo?: Bridge;
  }
}
