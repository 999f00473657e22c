import type { CustomScheme } from 'electron';

export const SCHEME = 'app';
/** The only address the app ever shows. */
export const ORIGIN = `${SCHEME}://dpo`;

/** A scheme of our own instead of `file://`: it has an origin, and only what we serve lies behind it. Must be known before `ready`. */
export const PRIVILEGES: CustomScheme[] = [
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
];

/** Whether an address is our page's. Parsed, never searched: `https://x/?app://dpo` is not ours. */
export function isOwn(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${SCHEME}:` && url.host === 'dpo' && url.username === '' && url.password === '';
}

/** Whether a request stays inside the app: our pages, and data and blobs made by them. */
export function isLocal(address: string, developing: boolean): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (url.protocol === 'data:' || isOwn(address)) return true;
  if (url.protocol === 'blob:') return isOwn(url.pathname);
  return developing && url.protocol === 'devtools:';
}
