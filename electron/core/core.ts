import { EventPublisher } from '@orpc/server';
import type { Topic } from '../../shared/contract/core/evidence.ts';
import { attachmentHandlers } from './attachments/handlers.ts';
import { caseRouter } from './case-router.ts';
import { dependentHandlers } from './dependents/handlers.ts';
import { draftHandlers } from './drafts/handlers.ts';
import { createPdfRenderer } from './documents/pdf-renderer.ts';
import { coverageHandlers } from './coverage/handlers.ts';
import { exchangeHandlers } from './exchange/handlers.ts';
import { locked } from './fault.ts';
import { explanationHandlers } from './explanations/handlers.ts';
import { historyHandlers } from './history/handlers.ts';
import { mapFailures } from './interceptor.ts';
import { journalHandlers } from './journal/handlers.ts';
import { bulkHandlers } from './lists/bulk.ts';
import { viewHandlers } from './lists/views.ts';
import { mailHandlers } from './mail/handlers.ts';
import { overviewHandlers } from './overview/handlers.ts';
import { os } from './os.ts';
import { paperHandlers } from './papers/handlers.ts';
import type { CorePorts } from './ports.ts';
import { registerHandlers } from './register/handlers.ts';
import { reminderHandlers } from './reminders/handlers.ts';
import { calendarHandlers } from './requests/calendar/handlers.ts';
import { settingsHandlers } from './requests/settings.ts';
import { searchHandlers } from './search/handlers.ts';
import type { Store } from './store/unit-of-work.ts';
import { letterheadHandlers } from './templates/letterhead/handlers.ts';
import { templateHandlers } from './templates/handlers.ts';
import { vaultHandlers } from './vault/handlers.ts';
import { closeVault, type OpenVault } from './vault/vault.ts';
import { vocabularyHandlers } from './vocabularies/handlers.ts';

export type Bus = EventPublisher<{ changed: ReadonlySet<Topic> }>;

/** Which vault is open, and the one place that closes it. */
export type Desk = {
  vault: OpenVault | undefined;
  readonly ports: CorePorts;
  readonly bus: Bus;
  /** The open register, its findings as of today; LOCKED while there is none. */
  readonly store: () => Store;
  readonly opened: () => OpenVault;
};

/** The whole core behind one router: the same for every carrier. */
export function createCore(ports: CorePorts) {
  const bus: Bus = new EventPublisher();
  const pdf = createPdfRenderer(ports);
  const desk: Desk = {
    vault: undefined,
    ports,
    bus,
    store: () => {
      const { store, watch } = desk.opened();
      watch.keepUp(store);
      return store;
    },
    opened: () => {
      if (desk.vault === undefined) throw locked();
      return desk.vault;
    },
  };

  const router = os.router({
    vault: vaultHandlers(os.vault, desk, pdf),
    ...registerHandlers(os, desk.store),
    attachments: attachmentHandlers(os.attachments, desk.store),
    vocabularies: vocabularyHandlers(os.vocabularies, desk.store),
    ...caseRouter(desk.store, pdf, ports.report),
    calendars: calendarHandlers(os.calendars, desk.store),
    caseworkSettings: settingsHandlers(os.caseworkSettings, desk.store),
    mail: mailHandlers(os.mail, desk.store),
    reminders: reminderHandlers(os.reminders, desk.store, pdf),
    letterTemplates: templateHandlers(os.letterTemplates, desk.store, pdf),
    letterheads: letterheadHandlers(os.letterheads, desk.store, pdf),
    explanations: explanationHandlers(os.explanations, desk.store, pdf),
    papers: paperHandlers(os.papers, desk.store, pdf),
    views: viewHandlers(os.views, desk.store),
    bulk: bulkHandlers(os.bulk, desk.store),
    drafts: draftHandlers(os.drafts, desk.opened),
    dependents: dependentHandlers(os.dependents, desk.store),
    journal: journalHandlers(os.journal, desk.store),
    history: historyHandlers(os.history, desk.store),
    noticeCoverage: coverageHandlers(os.noticeCoverage, desk.store),
    overview: overviewHandlers(os.overview, desk.store),
    search: searchHandlers(os.search, desk.store),
    exchange: exchangeHandlers(os.exchange, desk.store, pdf),
    changes: os.changes.handler(async function* ({ signal }) {
      for await (const topics of bus.subscribe('changed', { ...(signal && { signal }) })) yield { topics: [...topics] };
    }),
  });

  return {
    router,
    handlerOptions: { clientInterceptors: [mapFailures(ports.report)] },
    /** Closes without announcing a lock: the program ends. */
    dispose: async (): Promise<void> => {
      const vault = desk.vault;
      desk.vault = undefined;
      if (vault !== undefined) closeVault(vault);
      await pdf.close();
    },
  };
}

export type Core = ReturnType<typeof createCore>;
