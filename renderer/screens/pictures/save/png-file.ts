import { type Caption, svgText } from './svg-file.ts';

/** Sharp on paper too. */
const SCALE = 2;
/** What a canvas takes on each side in every engine. */
const MOST = 8192;

/** The same picture in dots: the file's own drawing, read back as an image and painted. */
export async function pngFile(svg: SVGSVGElement, caption: Caption, name: string): Promise<File> {
  const text = svgText(svg, caption);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, MOST / image.width, MOST / image.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('the canvas gave no picture');
    return new File([blob], `${name}.png`, { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
