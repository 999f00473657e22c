import { host } from './clients.ts';

export type SaveResult = 'saved' | 'cancelled' | 'downloaded';

/** Hands a file to the person: a save dialog where there is one, else the browser's download. */
export async function saveFile(file: File): Promise<SaveResult> {
  const { result } = await host.saveFile({ name: file.name, file });
  if (result !== 'as-download') return result;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return 'downloaded';
}
