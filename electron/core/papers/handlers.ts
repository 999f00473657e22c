import type { Made, PaperProgress } from '../../../shared/contract/core/papers.ts';
import { createWords } from '../../../shared/i18n/index.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { following } from '../documents/progress.ts';
import type { Os } from '../os.ts';
import type { Store, Unit } from '../store/unit-of-work.ts';
import { makeBundle } from './bundle.ts';
import { choices } from './choices.ts';
import type { PaperFile, Workshop } from './files.ts';
import { makePaper, type Told } from './make.ts';
import { putOnShelf, sha256, takeFromShelf } from './shelf.ts';

const { t } = createWords('en');

/** Papers leave the desk: each with an entry in the journal that names the file by its hash. */
export function paperHandlers(os: Os['papers'], store: () => Store, pdf: PdfRenderer) {
  /** Runs work that can be called off; what was called off was never made, and nobody is told of it. */
  async function* making(
    signal: AbortSignal | undefined,
    work: (
      open: Store,
      workshop: Workshop,
    ) => Promise<{ readonly file: PaperFile; readonly enter: (unit: Unit) => void }>,
  ): AsyncGenerator<PaperProgress, Made> {
    const open = store();
    yield { phase: 'collecting', done: 0, total: 1 };
    const abort = new AbortController();
    const calledOff = AbortSignal.any([abort.signal, ...(signal ? [signal] : [])]);
    try {
      const { file, enter } = yield* following<PaperProgress, Awaited<ReturnType<typeof work>>>((report) =>
        work(open, { pdf, report, signal: calledOff, t }),
      );
      calledOff.throwIfAborted();
      open.change(enter);
      return putOnShelf(open, file);
    } finally {
      abort.abort();
    }
  }

  return {
    make: os.make.handler(async function* ({ input, signal }) {
      return yield* making(signal, async (open, workshop) => {
        const { file, told } = await makePaper(open, input, workshop);
        return {
          file,
          enter: (unit) => {
            enterPaper(unit, 'paper.make', told, file, {});
          },
        };
      });
    }),
    bundle: os.bundle.handler(async function* ({ input, signal }) {
      return yield* making(signal, async (open, workshop) => {
        const { file, packed } = await makeBundle(open, input, workshop);
        const told: Told = {
          recordId: '',
          ref: '',
          version: 0,
          params: { asOf: input.asOf, files: packed.length, encrypted: input.password === '' ? 'no' : 'yes' },
        };
        return {
          file,
          enter: (unit) => {
            enterPaper(unit, 'paper.bundle', told, file, { packed });
          },
        };
      });
    }),
    take: os.take.handler(({ input }) => takeFromShelf(store(), input.token)),
    choices: os.choices.handler(() => choices(store())),
  };
}

/** What left the desk can be told again from the journal: the name, the size, the hash, and what was inside. */
function enterPaper(
  unit: Unit,
  action: 'paper.make' | 'paper.bundle',
  { params, recordId, ref, version }: Told,
  { name, bytes }: PaperFile,
  more: Readonly<Record<string, unknown>>,
): void {
  unit.enter({
    action,
    kind: 'paper',
    recordId,
    ref,
    version,
    payload: { params: { ...params, name, size: bytes.length, sha256: sha256(bytes) }, note: '', ...more },
  });
}
