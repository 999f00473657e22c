import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<OpenPdf['getPage']>>;

/** Opens a document in the page itself: no plug-in, no worker, nothing fetched from anywhere. */
export async function openPdf(file: File): Promise<OpenPdf> {
  return getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
}

export type Drawing = { readonly cancel: () => void; readonly done: Promise<void> };

/** Draws one page at a width in CSS pixels, as sharp as the screen is. */
export function drawPage(page: PdfPage, canvas: HTMLCanvasElement, width: number): Drawing {
  const { width: natural } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width / natural) * window.devicePixelRatio });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${viewport.height / window.devicePixelRatio}px`;
  const task = page.render({ canvas, viewport });
  return {
    cancel: () => {
      task.cancel();
    },
    done: task.promise,
  };
}

/** Lays the page's text over its picture, invisible: it can be selected, searched and read aloud. */
export async function layText(page: PdfPage, container: HTMLElement, width: number): Promise<void> {
  const { TextLayer } = await getResolvedPDFJS();
  const scale = width / page.getViewport({ scale: 1 }).width;
  container.replaceChildren();
  container.style.setProperty('--total-scale-factor', String(scale));
  await new TextLayer({
    textContentSource: await page.getTextContent(),
    container,
    viewport: page.getViewport({ scale }),
  }).render();
}
