import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PdfKitDocument } from './pdfkit.ts';
import type { PdfDictionary, PdfOptions, PdfReference, PdfValue } from './pdfkit.ts';
import { ObjectStreams, crossReferenceRows } from './object-streams.ts';
import { xmpDescriptions } from './xmp.ts';

/** State of one document's output. It lives outside the class because pdfkit's constructor already writes. */
class Output {
  readonly chunks: Uint8Array[] = [];
  readonly streams = new ObjectStreams();
  /** While an object is being parked, what pdfkit writes of it. */
  captured: string[] | undefined;
  complete = false;
}

type CompactOptions = PdfOptions & { readonly output: Output };

const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });

/**
 * pdfkit's document with what it lacks for tagged archival files: object and cross-reference streams (a tagged
 * table shrinks to a quarter), metadata that claim PDF/A and PDF/UA together, an /ID made of the content, and
 * synchronous output.
 */
export class CompactDocument extends PdfKitDocument<CompactOptions> {
  override ref(data?: PdfDictionary | readonly PdfValue[]): PdfReference {
    const reference = super.ref(data);
    const writeOut = reference.finalize;
    reference.finalize = () => {
      this.writeObject(reference, writeOut);
    };
    return reference;
  }

  /** Streams are written at once; all other objects are parked in an object stream. */
  private writeObject(reference: PdfReference, writeOut: () => void): void {
    const { output } = this.options;
    if (reference.buffer.length > 0) {
      if (reference.compress) {
        reference.buffer = [deflate(Buffer.concat(reference.buffer))];
        reference.compress = false;
        reference.data.Filter = 'FlateDecode';
      }
      writeOut.call(reference);
      return;
    }
    output.captured = [];
    writeOut.call(reference);
    const body = output.captured[1];
    output.captured = undefined;
    if (body === undefined) throw new Error('pdfkit wrote an object in an unknown manner');
    if (output.streams.park(reference.id, body)) this.flushStream();
    super._refEnd(reference);
  }

  private flushStream(): void {
    const { streams } = this.options.output;
    if (streams.isEmpty) return;
    const stream = this.ref({ Type: 'ObjStm' });
    const { count, first, content } = streams.take(stream.id);
    stream.data.N = count;
    stream.data.First = first;
    stream.end(content);
  }

  override _write(data: string | Uint8Array): void {
    const { captured } = this.options.output;
    if (captured) captured.push(typeof data === 'string' ? data : Buffer.from(data).toString('latin1'));
    else super._write(data);
  }

  override _refEnd(reference: PdfReference): void {
    if (!this.options.output.captured) super._refEnd(reference);
  }

  override push(chunk: Uint8Array | null): boolean {
    if (chunk) this.options.output.chunks.push(chunk);
    return true;
  }

  override _addInfo(): void {
    this.appendXML(xmpDescriptions(this.info, this.options.lang));
  }

  override _finalize(): void {
    const { output } = this.options;
    if (output.complete) return;
    output.complete = true;
    this.flushStream();
    const hash = createHash('sha256');
    for (const chunk of output.chunks) hash.update(chunk);
    const id = hash.digest('hex').slice(0, 32);
    const start = this._offset;
    const own = this._offsets.length + 1;
    const offsets = [...this._offsets, start];
    const { rows, columns } = crossReferenceRows(offsets, output.streams);
    const table = deflate(rows);
    super._write(
      `${own} 0 obj\n<< /Type /XRef /Size ${own + 1} /W [1 4 2] /Root ${this._root.id} 0 R /Info ${this._info.id} 0 R ` +
        `/ID [<${id}> <${id}>] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns ${columns} >> ` +
        `/Length ${table.length} >>\nstream`,
    );
    super._write(table);
    super._write(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
  }

  /** Ends the document and gives its bytes. */
  finish(): Uint8Array {
    this.end();
    const { complete, chunks } = this.options.output;
    // An object that was referred to but never ended would leave the file without an end.
    if (!complete) throw new Error('The PDF has objects that were never written');
    return Buffer.concat(chunks);
  }
}

export type Identity = Pick<PdfOptions, 'lang' | 'info'>;

export const createCompactDocument = ({ lang, info }: Identity): CompactDocument =>
  new CompactDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info,
    output: new Output(),
  });
