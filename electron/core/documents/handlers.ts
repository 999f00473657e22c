import type { AccessReport, DocumentEntry } from '../../../shared/contract/core/documents.ts';
import type { Unreviewed } from '../../../shared/contract/core/letter-language.ts';
import { conflict, notFound, rejected } from '../fault.ts';
import type { Os } from '../os.ts';
import { newId } from '../register/records.ts';
import { allHandedOut } from '../requests/data/handed-out.ts';
import * as cases from '../requests/repository.ts';
import type { Store } from '../store/unit-of-work.ts';
import type { ReportFacts } from './letters/access-report/facts.ts';
import { accessReportLetter } from './letters/access-report/letter.ts';
import { redactionBlock } from './letters/access-report/withheld.ts';
import { assertDrawable, letterFacts, templatesOf } from './letters/write-letter.ts';
import { reportOf, saveReport } from './access-report-state.ts';
import { fileOf } from './file-of.ts';
import type { PdfRenderer } from './pdf-renderer.ts';
import { protectPdf } from './pdf/protect/protect.ts';
import { following } from './progress.ts';
import * as repository from './repository.ts';
import { assertReviewed } from './reviewed.ts';
import { wordsOf } from './words.ts';

export function documentHandlers(os: Os['documents'], store: () => Store) {
  return {
    list: os.list.handler(({ input }) => repository.list(store().db, input.recordId)),
    open: os.open.handler(({ input }) => {
      const entry = repository.get(store().db, input.id);
      const { name, type } = fileOf(entry);
      return new File([repository.bytesOf(store().db, input.id)], name, { type });
    }),
    protect: os.protect.handler(({ input }) => {
      const open = store();
      const entry = repository.get(open.db, input.id);
      // A package is an archive of files, which has passwords of its own.
      if (entry.kind === 'portability-package') throw rejected('documents.faults.noPdf');
      const copy = protectPdf(repository.bytesOf(open.db, input.id), input.password);
      open.change((unit) => {
        repository.noteProtectedCopy(unit, entry);
      });
      return new File([Uint8Array.from(copy)], `${entry.number}.pdf`, { type: 'application/pdf' });
    }),
  };
}

export function accessReportHandlers(os: Os['documents']['accessReport'], store: () => Store, pdf: PdfRenderer) {
  return {
    get: os.get.handler(({ input }) => reportOf(store(), input.requestId)),

    decide: os.decide.handler(({ input }) => {
      const open = store();
      open.change((unit) => {
        saveReport(unit, open, input.requestId, input.version, 'accessReport.decide', (body) => ({
          ...body,
          lines: decided(body.lines, input.lines, input.version),
        }));
      });
      return reportOf(open, input.requestId);
    }),
    addLine: os.addLine.handler(({ input }) => {
      const open = store();
      const { topic, text } = input;
      open.change((unit) => {
        saveReport(unit, open, input.requestId, input.version, 'accessReport.addLine', (body) => ({
          ...body,
          lines: [
            ...body.lines,
            { id: newId(), origin: 'own', activityIds: [], topic, proposed: '', text, decision: 'changed' },
          ],
        }));
      });
      return reportOf(open, input.requestId);
    }),
    set: os.set.handler(({ input }) => {
      const open = store();
      const { requestId, version, language, ...words } = input;
      open.change((unit) => {
        saveReport(unit, open, requestId, version, 'accessReport.set', (body) => ({
          ...body,
          ...words,
          ...(language && { writtenIn: language }),
        }));
      });
      return reportOf(open, requestId);
    }),

    preview: os.preview.handler(async ({ input, signal }) => {
      const report = reportOf(store(), input.requestId);
      const strange = report.gaps.find(({ key }) => key === 'documents.gaps.otherLaw');
      if (strange !== undefined) throw rejected(strange.key, { article: strange.article });
      const facts = factsOf(store(), input.requestId, report, true);
      const { bytes } = await pdf.render(accessReportLetter(facts), { ...(signal && { signal }) });
      return new File([Uint8Array.from(bytes)], `${facts.reference}-draft.pdf`, { type: 'application/pdf' });
    }),
    finish: os.finish.handler(async function* ({ input, signal }) {
      const open = store();
      const report = reportOf(open, input.requestId);
      if (report.version !== input.version) throw conflict(report.version);
      assertReviewed(report.language, input.unreviewed);
      const gap = report.gaps[0];
      if (gap !== undefined) throw rejected(gap.key, { ...gap.params, article: gap.article });

      yield { phase: 'collecting' as const, done: 0, total: 1 };
      const facts = factsOf(open, input.requestId, report, false);
      const { version: requestVersion } = cases.get(open.db, input.requestId).row;
      const abort = new AbortController();
      const calledOff = AbortSignal.any([abort.signal, ...(signal ? [signal] : [])]);
      try {
        const model = accessReportLetter(facts);
        const rendered = yield* following<
          { phase: 'layout'; done: number; total: number },
          Awaited<ReturnType<PdfRenderer['render']>>
        >((progress) =>
          pdf.render(model, {
            signal: calledOff,
            onProgress: (done, total) => {
              progress({ phase: 'layout', done, total });
            },
          }),
        );
        assertDrawable(rendered.missing);
        yield { phase: 'storing' as const, done: 0, total: 1 };
        calledOff.throwIfAborted();
        return storeReport(
          open,
          facts,
          { ...report, requestVersion, unreviewed: input.unreviewed },
          { ...rendered, words: wordsOf(model) },
        );
      } finally {
        abort.abort();
      }
    }),
  };
}

type Line = AccessReport['lines'][number];

/** Each decision names a line as the DPO saw it; one whose proposal has changed meanwhile is no decision on it. */
function decided(
  lines: readonly Line[],
  decisions: readonly Pick<Line, 'id' | 'text' | 'decision'>[],
  version: number,
): Line[] {
  const given = new Map(decisions.map((decision) => [decision.id, decision]));
  for (const id of given.keys()) if (!lines.some((line) => line.id === id)) throw notFound();
  return lines.map((line) => {
    const decision = given.get(line.id);
    if (decision === undefined) return line;
    if (decision.decision === 'confirmed' && line.origin !== 'own' && decision.text !== line.proposed)
      throw conflict(version);
    return { ...line, text: decision.text, decision: decision.decision };
  });
}

function factsOf(store: Store, requestId: string, report: AccessReport, draft: boolean): ReportFacts {
  const { row, request } = cases.get(store.db, requestId);
  const letter = letterFacts(store, row.ref, request, report.signatory, report.language);
  const tables = allHandedOut(store.db, requestId, redactionBlock(letter.wording));
  return { ...letter, report, tables, draft };
}

function storeReport(
  store: Store,
  facts: ReportFacts,
  report: AccessReport & { readonly requestVersion: number; readonly unreviewed: Unreviewed },
  rendered: Awaited<ReturnType<PdfRenderer['render']>> & { readonly words: string },
): DocumentEntry {
  const id = newId();
  store.change((unit) => {
    // The case may have moved on while the pages were laid out: what is stored is what was decided, copied and withheld.
    const now = reportOf(store, report.requestId);
    if (now.version !== report.version) throw conflict(now.version);
    if (cases.get(unit.db, report.requestId).row.version !== report.requestVersion) throw conflict(now.version);
    repository.store(unit, {
      id,
      kind: 'access-report',
      title: facts.wording.t('report.title', { reference: facts.reference }),
      record: { id: report.requestId, kind: 'request', reference: facts.reference },
      language: report.language,
      bytes: rendered.bytes,
      pages: rendered.pages,
      placeholders: rendered.placeholders,
      words: rendered.words,
      templates: templatesOf('access-report', facts),
      unreviewed: report.unreviewed,
    });
  });
  return repository.get(store.db, id);
}
