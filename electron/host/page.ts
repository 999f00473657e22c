import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What the page gets for a path, whoever carries it. */
export type PageResponse = {
  readonly status: 200 | 400 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};

export type Page = {
  /** `path` is the part of the address after the origin as it arrived, still encoded, with or without a query. */
  readonly load: (path: string) => Promise<PageResponse>;
};

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Plain segments only. No encoding, no dot in front, no backslash, no colon: nothing that leaves the folder on any system. */
const PLAIN_PATH = /^\/(?:[A-Za-z0-9_][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9_][A-Za-z0-9._-]*)?$/;
const LONGEST_PATH = 500;

/** Serves the built page: the only place that knows its files, their types and its security headers. */
export function createPage(root: string): Page {
  return {
    load: async (path) => {
      const file = fileOf(path);
      if (file === undefined) return refusal(400);
      const body = await readFile(join(root, file)).catch(() => undefined);
      if (body === undefined) return refusal(404);
      const type = MIME[extname(file)];
      if (type === undefined) return refusal(404);
      if (file === 'index.html') return document(body);
      return { status: 200, headers: { ...headersFor(), 'content-type': type, 'cache-control': 'no-cache' }, body };
    },
  };
}

/** The file behind an address, or undefined for one no page of ours would ask for. A screen's address opens the document. */
export function fileOf(path: string): string | undefined {
  const plain = path.replace(/[?#].*$/s, '');
  if (plain.length > LONGEST_PATH || !PLAIN_PATH.test(plain)) return undefined;
  return extname(plain) === '' ? 'index.html' : plain.slice(1);
}

/** A style nonce is good for one load: the page hands it to whatever writes style elements. */
function document(file: Uint8Array): PageResponse {
  const nonce = randomBytes(16).toString('base64');
  const html = new TextDecoder().decode(file).replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
  return {
    status: 200,
    headers: { ...headersFor(nonce), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: new TextEncoder().encode(html),
  };
}

function refusal(status: 400 | 404): PageResponse {
  return {
    status,
    headers: { ...headersFor(), 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: new TextEncoder().encode(status === 404 ? 'Not found' : 'Bad address'),
  };
}

function headersFor(nonce?: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
  };
}

export function contentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self' data: blob:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "worker-src 'none'",
  ].join('; ');
}

const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
] as const;
