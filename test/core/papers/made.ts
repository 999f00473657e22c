import type { BundleOrder, Made } from '../../../shared/contract/core/papers.ts';
import type { Client } from '../harness.ts';
import { drain } from '../harness.ts';

export type Paper = {
  readonly made: Made;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly phases: readonly string[];
};

const taken = async (client: Client, stream: Awaited<ReturnType<Client['papers']['make']>>): Promise<Paper> => {
  const { steps, result } = await drain(stream);
  const file = await client.papers.take({ token: result.token });
  return {
    made: result,
    bytes: new Uint8Array(await file.arrayBuffer()),
    phases: [...new Set(steps.map(({ phase }) => phase))],
  };
};

export const make = async (client: Client, order: Parameters<Client['papers']['make']>[0]): Promise<Paper> =>
  taken(client, await client.papers.make(order));

export const bundle = async (client: Client, order: Partial<BundleOrder>): Promise<Paper> =>
  taken(
    client,
    await client.papers.bundle({
      asOf: '2026-11-23',
      papers: [],
      formats: ['pdf'],
      attachmentIds: [],
      documentIds: [],
      ...order,
    }),
  );

export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
