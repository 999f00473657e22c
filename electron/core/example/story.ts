import { createRouterClient, type RouterClient } from '@orpc/server';
import { ESTABLISHMENT } from '../register/kinds.ts';
import type { Id } from '../../../shared/contract/primitives.ts';
import { EstablishmentFields } from '../../../shared/contract/core/organisation.ts';
import { caseActs } from '../case-router.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import type { Clock } from '../ports.ts';
import * as records from '../register/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import { type Days, daysAt, type Office } from './days.ts';

export type CaseClient = RouterClient<ReturnType<typeof caseActs>>;

/** Malta answers under the law of the Union, London under that of the United Kingdom. */
export const OFFICES = { malta: 'EST-1', london: 'EST-2' } as const;

/** One made-up case: who answers it, how long ago it began, and what happened since. */
export type Story = {
  readonly office: keyof typeof OFFICES;
  /** Requests are told in the order they came in, so that their numbers follow their days. */
  readonly began: (days: Days) => number;
  readonly tell: (scene: Scene) => Promise<void>;
};

export type Scene = Days & {
  readonly core: CaseClient;
  readonly office: Office & { readonly id: Id; readonly country: string };
  /** Id of a record of the example's register. */
  readonly record: (ref: string) => Id;
  /** How long ago it began. */
  readonly began: number;
  /** The story goes on, on a working day so many days ago; that day. */
  readonly on: (daysAgo: number) => string;
  /** The story goes on, so many hours ago. */
  readonly at: (hoursAgo: number) => ReturnType<Days['hoursAgo']>;
};

/** The setting of the stories: the register they happen in, the letters, and a clock of their own. */
export type Stage = {
  readonly store: (clock: Clock) => Store;
  readonly pdf: PdfRenderer;
  readonly record: (ref: string) => Id;
  /** The real moment of loading. */
  readonly now: string;
};

export function officeOf(stage: Stage, story: Story): Scene['office'] {
  const id = stage.record(OFFICES[story.office]);
  const row = records.find(stage.store({ now: () => stage.now }).db, ESTABLISHMENT.kind, id);
  const { law, holidayRegion, timezone, country } = EstablishmentFields.parse(JSON.parse(row.body));
  return { id, law, holidayRegion, timezone, country };
}

/** Sets the scene: the story's clock stands at its beginning. */
export function sceneOf(stage: Stage, story: Story): Scene {
  const office = officeOf(stage, story);
  const days = daysAt(office, stage.now);
  const began = story.began(days);
  let time = stage.now;
  const store = stage.store({ now: () => time });
  const on = (daysAgo: number): string => {
    const day = days.workday(daysAgo);
    // Today it is as late as it really is, so that nothing lies in the future; on other days it is before noon in Europe.
    time = day === days.today ? stage.now : `${day}T10:00:00Z`;
    return day;
  };
  on(began);
  return {
    ...days,
    core: createRouterClient(caseActs(() => store, stage.pdf)),
    office,
    record: stage.record,
    began,
    on,
    at: (hoursAgo) => {
      time = new Date(Date.parse(stage.now) - hoursAgo * 3_600_000).toISOString();
      return days.hoursAgo(hoursAgo);
    },
  };
}
