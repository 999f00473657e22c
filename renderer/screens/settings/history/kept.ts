import { useQuery } from '@tanstack/react-query';
import type { Id } from '../../../../shared/contract/primitives.ts';
import type { Point, Untold } from '../../../../shared/contract/core/record.ts';
import type { Group } from '../../../../shared/domain/history/values.ts';
import { core, coreQuery } from '../../../api/clients.ts';
import type { KeptKind } from './kinds.ts';

type Kept = {
  readonly id: Id;
  readonly ref: string;
  readonly title: string;
  readonly version: number;
  readonly archived: boolean;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly fields: Group;
};
type KeptAt =
  | { readonly state: 'there'; readonly entry: Kept }
  | { readonly state: 'untold'; readonly record: Untold }
  | { readonly state: 'not-yet'; readonly createdAt: string };

type Client = {
  readonly get: (input: { id: string }) => Promise<Kept>;
  readonly getAt: (input: { id: string; at: Point }) => Promise<KeptAt>;
};
const AREA = { organisation: 'organisation', establishment: 'establishments', channel: 'channels' } as const;
const clientOf = (kind: KeptKind): Client => core[AREA[kind]];

export function useKept(kind: KeptKind, id: string) {
  const queryKey: readonly unknown[] = coreQuery[AREA[kind]].get.queryKey({ input: { id } });
  return useQuery({ queryKey, queryFn: () => clientOf(kind).get({ id }) });
}

export function useKeptAt(kind: KeptKind, id: string, version: number) {
  const at = { version };
  const queryKey: readonly unknown[] = coreQuery[AREA[kind]].getAt.queryKey({ input: { id, at } });
  return useQuery({ queryKey, queryFn: () => clientOf(kind).getAt({ id, at }) });
}
