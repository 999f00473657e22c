import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { DocumentEntry } from '../../shared/contract/core/documents.ts';
import type { CoreContract } from '../../shared/contract/core/index.ts';
import type { Receipts, RequestRecord } from '../../shared/contract/core/requests.ts';
import { VaultHandle } from '../../shared/contract/primitives.ts';
import { describeStep } from '../../shared/deadlines/index.ts';
import { hasBlank } from '../../shared/domain/access-report/blanks.ts';
import { longDate } from '../../shared/domain/dates.ts';
import { createWords, wordsFor } from '../../shared/i18n/index.ts';
import { exampleFiles } from '../core/example/register-files.ts';
import { sha256 } from '../core/documents/repository.ts';
import { coreLink } from '../host/core-link.ts';
import { placesOf } from '../host/places.ts';
import { createThreads } from '../host/threads.ts';
import { build } from './build.ts';

type Core = ContractRouterClient<CoreContract>;

const ROOT = join(import.meta.dirname, '..', '..');
const HANDLE = VaultHandle.parse('demo');
const PASSPHRASE = 'a demonstration, not a secret';
const LOCALE = 'en-GB';

const { t } = createWords('en');
const { values } = parseArgs({ options: { vault: { type: 'string' }, out: { type: 'string' } } });
const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs something with a core thread of its own, as the app would start it, and ends the thread. */
async function withCore<T>(folder: string, work: (core: Core) => Promise<T>): Promise<T> {
  const places = placesOf({
    root: ROOT,
    packaged: false,
    platform: process.platform,
    arch: process.arch,
    home: homedir(),
    env: process.env,
  });
  const threads = createThreads({
    coreWorker: places.coreWorker,
    core: { fontsDir: places.fonts, pdfWorker: places.pdfWorker },
    host: {
      vaultFolder: (handle) => Promise.resolve(handle === HANDLE ? folder : undefined),
      osKey: {
        available: () => Promise.resolve(false),
        wrap: () => Promise.reject(new Error('none')),
        unwrap: () => Promise.reject(new Error('none')),
      },
    },
    onNews: () => undefined,
  });
  try {
    return await work(createORPCClient(coreLink(threads)));
  } finally {
    await threads.stop();
  }
}

async function loadExample(core: Core) {
  const filling = await core.exchange.loadExample();
  for (;;) {
    const step = await filling.next();
    if (step.done === true) return step.value;
  }
}

/** Somebody who does not exist asks the example controller for access, today. */
async function logRequest(core: Core): Promise<RequestRecord> {
  const person = exampleFiles().people.find((candidate) => candidate.dataTables.length > 0);
  if (person === undefined) throw new Error('the example has nobody with data');
  const establishments = await core.establishments.list({});
  const place = establishments.find((candidate) => candidate.ref === person.establishment);
  if (place === undefined) throw new Error('the example names an unknown establishment');
  const activities = await core.activities.list({});
  const { session } = await openSession(core);
  const receipts: Receipts = {
    firstReached: { on: '', where: '' },
    reachedUs: { on: session.today, at: '' },
    knownToDpo: '',
    override: { on: '', reason: '' },
  };
  const proposal = await core.requests.propose({
    receipts,
    establishmentId: place.id,
    subjectCountry: person.person.country,
    name: person.person.name,
    email: person.person.email,
  });
  let request = await core.requests.log({
    rights: ['access'],
    intake: {
      channel: person.channel,
      channelDetail: '',
      takenBy: '',
      spokenWords: '',
      receipts,
      requester: person.person,
      dataSubject: null,
      authority: { kind: 'own-request', state: 'not-needed', askedOn: '', seenOn: '', seenBy: '', notes: '' },
      identity: { state: 'no-doubt', reason: '', on: '', method: '' },
      answer: { channel: 'email', language: 'en', formatNeeds: '' },
      words: person.words,
      establishmentId: place.id,
      laws: proposal.laws,
      lawReason: 'Proposed from the answering establishment and the place of residence',
      activityIds: activities.filter(({ ref }) => ['PA-01', 'PA-03', 'PA-04'].includes(ref)).map(({ id }) => id),
      notes: person.relation,
    },
  });
  for (const table of person.dataTables)
    request = await core.requests.data.type({ id: request.id, version: request.version, ...table });
  return request;
}

async function openSession(core: Core) {
  const state = await core.vault.session();
  if (!state.open) throw new Error('the vault is locked');
  return state;
}

function tellDeadline(request: RequestRecord): void {
  for (const line of request.lines) {
    for (const deadline of line.deadlines) {
      say(
        `${t(`reference.right.${line.right}`)}, ${t(`reference.law.${deadline.law}`)}: due ${deadline.due === null ? 'not stated' : longDate(deadline.due, LOCALE)}`,
      );
      for (const step of deadline.steps) {
        const { key, params } = describeStep(step);
        say(`  · ${wordsFor(t, key, params)}${step.citation === '' ? '' : ` [${step.citation}]`}`);
      }
      say(`  calendar ${deadline.calendarVersion}`);
    }
  }
}

/** Takes the register's proposals, strikes what the register cannot say, and writes the PDF. */
async function answer(core: Core, request: RequestRecord): Promise<DocumentEntry> {
  let report = await core.documents.accessReport.get({ requestId: request.id });
  const lines = report.lines.map(({ id, text }) => ({
    id,
    text,
    decision: text === '' || hasBlank(text) ? ('struck' as const) : ('confirmed' as const),
  }));
  report = await core.documents.accessReport.decide({ requestId: request.id, version: report.version, lines });
  report = await core.documents.accessReport.set({
    requestId: request.id,
    version: report.version,
    dataHeld: true,
    introduction: '',
    closing: '',
    signatory: 'Sam Sample',
  });
  if (report.gaps.length > 0)
    throw new Error(`the report cannot be finished: ${report.gaps.map((gap) => gap.key).join(', ')}`);
  const finishing = await core.documents.accessReport.finish({ requestId: request.id, version: report.version });
  for (;;) {
    const step = await finishing.next();
    if (step.done === true) return step.value;
  }
}

async function demo(): Promise<void> {
  if (!(await build({ forBrowser: true }))) throw new Error('the build failed');
  const folder = values.vault === undefined ? mkdtempSync(join(tmpdir(), 'dpo-desk-demo-')) : resolve(values.vault);
  const out = resolve(values.out ?? 'demo-output');
  mkdirSync(out, { recursive: true });

  const made = await withCore(folder, async (core) => {
    await core.vault.create({ vault: HANDLE, name: 'Demonstration', actor: 'DPO', passphrase: PASSPHRASE });
    const { records, cases } = await loadExample(core);
    say(`Vault:    ${folder}`);
    say(`Register: ${records} records of the example controller, ${cases} made-up cases`);
    const request = await logRequest(core);
    say(`Request:  ${request.reference}, received ${longDate(request.received, LOCALE)}`);
    say();
    tellDeadline(request);
    say();
    const document = await answer(core, request);
    const file = await core.documents.open({ id: document.id });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const path = join(out, `${document.number}.pdf`);
    writeFileSync(path, bytes);
    say(`Document: ${document.number}, ${document.pages} pages, ${document.size} bytes`);
    say(`PDF:      ${path}`);
    say(`SHA-256:  ${sha256(bytes)}`);
    return { request, document, written: sha256(bytes), records };
  });

  await withCore(folder, async (core) => {
    await core.vault.unlock({ vault: HANDLE, passphrase: PASSPHRASE });
    const request = await core.requests.get({ id: made.request.id });
    const stored = await core.documents.open({ id: made.document.id });
    const checks: readonly (readonly [what: string, holds: boolean])[] = [
      [
        'the request and its date',
        request.reference === made.request.reference &&
          request.due?.date === made.request.due?.date &&
          request.due !== null,
      ],
      ['the words of the request', request.intake.words === made.request.intake.words],
      [
        'the PDF, byte for byte',
        sha256(new Uint8Array(await stored.arrayBuffer())) === made.written && made.written === made.document.sha256,
      ],
      ['the register', (await core.activities.list({})).length === 17],
      ['the journal chain', await journalIntact(core)],
    ];
    say();
    for (const [what, holds] of checks) say(`Reopened: ${what}: ${holds ? 'found' : 'NOT FOUND'}`);
    if (checks.some(([, holds]) => !holds)) throw new Error('something is missing after reopening');
  });
}

async function journalIntact(core: Core): Promise<boolean> {
  const walk = await core.journal.verify();
  for (;;) {
    const step = await walk.next();
    if (step.done === true) return step.value.intact;
  }
}

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
