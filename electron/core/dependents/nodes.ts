import type { PictureNode, PlaceState } from '../../../shared/contract/core/dependents.ts';
import type { RecordKind } from '../../../shared/contract/core/record.ts';
import { Id } from '../../../shared/contract/primitives.ts';

const NAMELESS = { id: null, ref: '', archived: false, country: '', state: null, group: null } as const;

type Recorded = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly ref: string;
  readonly title: string;
  readonly country?: string;
};

/** Requests and complaints bear their reference: their title is a person's name, and pictures leave the desk. */
export const titleOf = ({ kind, ref, title }: Pick<Recorded, 'kind' | 'ref' | 'title'>): string =>
  kind === 'request' || kind === 'complaint' ? ref : title;

export const recordNode = (record: Recorded, stage: number): PictureNode => ({
  ...NAMELESS,
  key: record.id,
  kind: record.kind,
  id: Id.parse(record.id),
  ref: record.ref,
  title: titleOf(record),
  country: record.country ?? '',
  stage,
});

export const namedNode = (kind: 'source' | 'recipient', name: string, stage: number, country = ''): PictureNode => ({
  ...NAMELESS,
  key: `${kind}:${name.toLowerCase()}`,
  kind,
  title: name,
  country,
  stage,
});

export const countryNode = (country: string, stage: number, state: PlaceState | null): PictureNode => ({
  ...NAMELESS,
  key: `country:${country}`,
  kind: 'country',
  title: country,
  country,
  stage,
  state,
});
