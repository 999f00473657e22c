import type { RequestListItem } from '../../../../shared/contract/core/requests.ts';

export const REQUEST_VIEWS = ['open', 'soon', 'overdue', 'closed', 'all'] as const;
export type RequestView = (typeof REQUEST_VIEWS)[number];

const SOON: ReadonlySet<string> = new Set(['due-today', 'due-soon']);

const IS_IN: Readonly<Record<RequestView, (item: RequestListItem) => boolean>> = {
  open: (item) => item.state === 'open',
  soon: (item) => item.due !== null && SOON.has(item.due.urgency),
  overdue: (item) => item.due?.urgency === 'overdue',
  closed: (item) => item.state === 'closed',
  all: () => true,
};

export const inView = (items: readonly RequestListItem[], view: RequestView): RequestListItem[] =>
  items.filter(IS_IN[view]);

/** The view an address asks for; the open requests where it asks for none we know. */
export const viewOf = (show: string | undefined): RequestView => REQUEST_VIEWS.find((view) => view === show) ?? 'open';
