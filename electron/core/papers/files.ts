import type { Format, PaperProgress, RegisterPaper } from '../../../shared/contract/core/papers.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import type { DocumentModel } from '../documents/pdf/model.ts';
import type { PdfRenderer } from '../documents/pdf-renderer.ts';
import { imprintSheet, type Registers } from './registers.ts';
import { csv } from './sheets/csv.ts';
import { xlsx } from './sheets/xlsx.ts';

/** A file as it leaves the desk. `undrawn` are the characters a PDF shows as a marked placeholder. */
export type PaperFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly undrawn: readonly string[];
};

/** How a file is made: who sets pages, whom to tell how far it is, and whether it is still wanted. */
export type Workshop = {
  readonly pdf: PdfRenderer;
  readonly report: (progress: PaperProgress) => void;
  readonly signal: AbortSignal;
  readonly t: Translate;
};

export const MEDIA_TYPE = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  zip: 'application/zip',
} as const;

/** The same name each time, so that a later copy takes the place of an earlier one. */
const REGISTER_FILE: Readonly<Record<RegisterPaper, string>> = {
  processing: 'record-of-processing',
  processors: 'processors',
  transfers: 'transfers',
  breaches: 'breach-register',
};

export const registerFileName = (paper: RegisterPaper, format: Format, asOf: string): string =>
  `${REGISTER_FILE[paper]}_${asOf}.${format}`;

export async function pdfFile(name: string, model: DocumentModel, workshop: Workshop): Promise<PaperFile> {
  const { bytes, missing, placeholders } = await workshop.pdf.render(model, {
    signal: workshop.signal,
    onProgress: (done, total) => {
      workshop.report({ phase: 'layout', done, total });
    },
  });
  return {
    name,
    type: MEDIA_TYPE.pdf,
    bytes: Uint8Array.from(bytes),
    undrawn: [...missing, ...placeholders].map(({ character }) => character),
  };
}

export async function registerFile(
  paper: RegisterPaper,
  format: Format,
  registers: Registers,
  workshop: Workshop,
): Promise<PaperFile> {
  const { imprint } = registers;
  const { t } = workshop;
  const name = registerFileName(paper, format, imprint.asOf);
  switch (format) {
    case 'pdf':
      return pdfFile(name, registers.model(paper), workshop);
    case 'xlsx': {
      const bytes = await xlsx([registers.sheet(paper), imprintSheet(imprint, t)], imprint.now);
      return { name, type: MEDIA_TYPE.xlsx, bytes, undrawn: [] };
    }
    case 'csv':
      return { name, type: MEDIA_TYPE.csv, bytes: Uint8Array.from(csv(registers.sheet(paper))), undrawn: [] };
  }
}
