import type { AccessReport, DocumentEntry } from '../../shared/contract/core/documents.ts';
import type { ActivityFields, TransferFields } from '../../shared/contract/core/registers/index.ts';
import type { Intake, RequestRecord } from '../../shared/contract/core/requests.ts';
import type { Id } from '../../shared/contract/primitives.ts';
import { type CoreUnderTest, drain, openCoreWithVault } from './harness.ts';
import {
  activityFields,
  addEstablishment,
  intakeAt,
  london,
  organisationFields,
  processorFields,
  transferFields,
} from './records.ts';

/** A register just large enough for an access report, and the request it answers. */
export type ReportCase = {
  readonly core: CoreUnderTest;
  readonly malta: Id;
  readonly london: Id;
  readonly activity: { readonly id: Id; readonly fields: ActivityFields };
  readonly transfer: { readonly id: Id; readonly fields: TransferFields };
};

export async function registerForReports(): Promise<ReportCase> {
  const core = await openCoreWithVault();
  const { client } = core;
  await client.organisation.create({ fields: organisationFields });
  const malta = await addEstablishment(client);
  const inLondon = await addEstablishment(client, london);
  const host = await client.processors.create({ fields: processorFields });
  const activity = await client.activities.create({ fields: { ...activityFields, processorIds: [host.id] } });
  const transfer = await client.transfers.create({ fields: { ...transferFields, activityIds: [activity.id] } });
  return { core, malta, london: inLondon, activity, transfer };
}

export const orders = { title: 'Orders', system: 'Shop', extractedOn: '2026-11-21', columns: ['Number', 'Item'] };

/** A request with one copy of data, ready for its report. */
export async function requestWithCopy(
  { core, malta, activity }: ReportCase,
  more: Partial<Intake> = {},
  rows: string[][] = [['A-1', 'a lantern']],
): Promise<RequestRecord> {
  const intake = { ...intakeAt(malta, '2026-11-20'), activityIds: [activity.id], ...more };
  const request = await core.client.requests.log({ intake, rights: ['access'] });
  return core.client.requests.data.type({ id: request.id, version: request.version, ...orders, rows });
}

export async function confirmAll({ core }: ReportCase, request: RequestRecord): Promise<AccessReport> {
  const { accessReport } = core.client.documents;
  const fresh = await accessReport.get({ requestId: request.id });
  const decided = await accessReport.decide({
    requestId: request.id,
    version: fresh.version,
    lines: fresh.lines.map(({ id, text, origin }) => ({
      id,
      text,
      decision: text === '' ? 'struck' : origin === 'own' ? 'changed' : 'confirmed',
    })),
  });
  return signed(core, decided);
}

export const signed = (
  core: CoreUnderTest,
  report: AccessReport,
  more: Partial<AccessReport> = {},
): Promise<AccessReport> => {
  const { requestId, version, introduction, closing, dataHeld } = { ...report, ...more };
  return core.client.documents.accessReport.set({
    requestId,
    version,
    dataHeld,
    introduction,
    closing,
    signatory: 'Dolores Peri',
  });
};

export async function finish({ core }: ReportCase, report: AccessReport): Promise<DocumentEntry> {
  const { requestId, version } = report;
  return (await drain(await core.client.documents.accessReport.finish({ requestId, version }))).result;
}
