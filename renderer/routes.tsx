import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { RecordKind } from '../shared/contract/core/record.ts';
import { Country } from '../shared/contract/primitives.ts';
import { REGISTERS } from './commands/places.ts';
import { PageFailure, PageLoading } from './components/page-states.tsx';
import { ListSetting } from './components/long-list/setting.ts';
import { Frame } from './frame/frame.tsx';
import { NotFound } from './screens/not-found.tsx';
import { PICTURES } from './screens/pictures/names.ts';
import { KEPT_KINDS } from './screens/settings/history/kinds.ts';
import { SETTINGS_SECTIONS } from './screens/settings/sections.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

/** What a link may ask a list to show: a saved view by its name. */
const listSearch = z.object({ show: z.string().max(40).optional().catch(undefined) });

/** A register can also be looked at as it was at the end of a day. */
const day = z.iso.date().optional().catch(undefined);
/** Or be told how it is looked at: words, filters, order, groups, columns. */
const registerSearch = listSearch.extend({ on: day, list: ListSetting.optional().catch(undefined) });
/** A record as of a day or a version; `edit` opens the form, at the section of that name. */
const recordSearch = z.object({
  on: day,
  version: z.int().min(1).optional().catch(undefined),
  edit: z.string().max(60).optional().catch(undefined),
});
/** Two moments to compare: a day, or a version of the record. */
const moment = z
  .union([z.iso.date(), z.int().min(1)])
  .optional()
  .catch(undefined);
const changesSearch = z.object({ from: moment, to: moment });
const registerChangesSearch = z.object({ from: day, to: day });

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/overview/overview.tsx'), 'OverviewScreen'),
});

const requestList = createRoute({
  getParentRoute: () => root,
  path: '/requests',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./screens/requests/index.ts'), 'RequestListScreen'),
});
const requestNew = createRoute({
  getParentRoute: () => root,
  path: '/requests/new',
  component: lazyRouteComponent(() => import('./screens/requests/index.ts'), 'RequestNewScreen'),
});
const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$id',
  component: lazyRouteComponent(() => import('./screens/requests/index.ts'), 'RequestScreen'),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/requests/$id/report',
  component: lazyRouteComponent(() => import('./screens/documents/index.ts'), 'ReportScreen'),
});

const breachList = createRoute({
  getParentRoute: () => root,
  path: '/breaches',
  component: lazyRouteComponent(() => import('./screens/breaches/index.ts'), 'BreachListScreen'),
});
const breachNew = createRoute({
  getParentRoute: () => root,
  path: '/breaches/new',
  component: lazyRouteComponent(() => import('./screens/breaches/index.ts'), 'BreachNewScreen'),
});
const breach = createRoute({
  getParentRoute: () => root,
  path: '/breaches/$id',
  component: lazyRouteComponent(() => import('./screens/breaches/index.ts'), 'BreachScreen'),
});

const complaintList = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  component: lazyRouteComponent(() => import('./screens/complaints/index.ts'), 'ComplaintListScreen'),
});
const complaintNew = createRoute({
  getParentRoute: () => root,
  path: '/complaints/new',
  component: lazyRouteComponent(() => import('./screens/complaints/index.ts'), 'ComplaintNewScreen'),
});
const complaint = createRoute({
  getParentRoute: () => root,
  path: '/complaints/$id',
  component: lazyRouteComponent(() => import('./screens/complaints/index.ts'), 'ComplaintScreen'),
});

const documentList = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./screens/documents/index.ts'), 'DocumentListScreen'),
});
const batch = createRoute({
  getParentRoute: () => root,
  path: '/documents/several',
  component: lazyRouteComponent(() => import('./screens/documents/index.ts'), 'BatchScreen'),
});
const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  component: lazyRouteComponent(() => import('./screens/documents/index.ts'), 'DocumentScreen'),
});

const suppression = createRoute({
  getParentRoute: () => root,
  path: '/suppression',
  component: lazyRouteComponent(() => import('./screens/suppression/index.ts'), 'SuppressionScreen'),
});

const registerParam = {
  parse: ({ register }: { register: string }) => ({ register: z.enum(REGISTERS).catch('activities').parse(register) }),
};
const registerEntryParams = {
  parse: ({ register, id }: { register: string; id: string }) => ({ ...registerParam.parse({ register }), id }),
};
const registerList = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register',
  params: registerParam,
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('./screens/registers/index.ts'), 'RegisterListScreen'),
});
const noticeCoverage = createRoute({
  getParentRoute: () => root,
  path: '/registers/notices/coverage',
  component: lazyRouteComponent(() => import('./screens/registers/index.ts'), 'CoverageScreen'),
});
const compareEditions = createRoute({
  getParentRoute: () => root,
  path: '/registers/notices/$id/editions',
  validateSearch: z.object({ with: z.uuid().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./screens/registers/index.ts'), 'CompareEditionsScreen'),
});
const registerNew = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/new',
  params: registerParam,
  component: lazyRouteComponent(() => import('./screens/registers/index.ts'), 'RegisterNewScreen'),
});
const registerRecord = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/$id',
  params: registerEntryParams,
  validateSearch: recordSearch,
  component: lazyRouteComponent(() => import('./screens/registers/index.ts'), 'RegisterRecordScreen'),
});
const registerChanges = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/changes',
  params: registerParam,
  validateSearch: registerChangesSearch,
  component: lazyRouteComponent(() => import('./screens/registers/index.ts'), 'RegisterChangesScreen'),
});
const recordChanges = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/$id/changes',
  params: registerEntryParams,
  validateSearch: changesSearch,
  component: lazyRouteComponent(() => import('./screens/registers/index.ts'), 'RecordChangesScreen'),
});

const pictures = createRoute({
  getParentRoute: () => root,
  path: '/pictures/$picture',
  params: { parse: ({ picture }) => ({ picture: z.enum(PICTURES).catch('flow').parse(picture) }) },
  component: lazyRouteComponent(() => import('./screens/pictures/index.ts'), 'PicturesScreen'),
});
const country = createRoute({
  getParentRoute: () => root,
  path: '/countries/$country',
  // What is no code of a country is none of them: ISO 3166-1 leaves ZZ unused.
  params: { parse: ({ country }) => ({ country: Country.catch('ZZ').parse(country) }) },
  component: lazyRouteComponent(() => import('./screens/pictures/index.ts'), 'CountryScreen'),
});

const reminders = createRoute({
  getParentRoute: () => root,
  path: '/reminders',
  component: lazyRouteComponent(() => import('./screens/reminders/index.ts'), 'RemindersScreen'),
});
const calculator = createRoute({
  getParentRoute: () => root,
  path: '/calculator',
  component: lazyRouteComponent(() => import('./screens/calculator/index.ts'), 'CalculatorScreen'),
});

const papers = createRoute({
  getParentRoute: () => root,
  path: '/papers',
  // The day of the registers, and the request whose file is wanted.
  validateSearch: z.object({ on: day, request: z.string().max(60).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./screens/papers/index.ts'), 'PapersScreen'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: z.object({
    words: z.string().max(200).catch(''),
    kind: RecordKind.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./screens/search/index.ts'), 'SearchScreen'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings/$section',
  params: { parse: ({ section }) => ({ section: z.enum(SETTINGS_SECTIONS).catch('appearance').parse(section) }) },
  component: lazyRouteComponent(() => import('./screens/settings/settings.tsx'), 'SettingsScreen'),
});

const settingsHistory = createRoute({
  getParentRoute: () => root,
  path: '/settings/organisation/$kind/$id',
  params: { parse: ({ kind, id }) => ({ kind: z.enum(KEPT_KINDS).catch('organisation').parse(kind), id }) },
  validateSearch: changesSearch.extend({ version: z.int().min(1).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./screens/settings/history/kept-history-page.tsx'), 'KeptHistoryScreen'),
});

const routeTree = root.addChildren([
  noticeCoverage,
  compareEditions,
  overview,
  requestList,
  requestNew,
  request,
  report,
  breachList,
  breachNew,
  breach,
  complaintList,
  complaintNew,
  complaint,
  documentList,
  batch,
  document,
  suppression,
  registerList,
  registerNew,
  registerRecord,
  registerChanges,
  recordChanges,
  pictures,
  country,
  reminders,
  calculator,
  papers,
  search,
  settings,
  settingsHistory,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageFailure,
});
