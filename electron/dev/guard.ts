import { timingSafeEqual } from 'node:crypto';

/** What the guard looks at; nothing of the body. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

export type Door = {
  readonly host: string;
  readonly origin: string;
  readonly token: string;
  readonly largestBody: number;
};

/** Status of a refusal, or undefined to let in. Any page of any site can reach a loopback port: only ours may speak. */
export function refuse(asked: Asked, door: Door): number | undefined {
  // A name that points here by DNS rebinding arrives with its own Host.
  if (asked.headers.host !== door.host) return 421;
  return asked.path.startsWith('/rpc/') ? refuseCall(asked, door) : refusePage(asked);
}

function refusePage({ method, headers }: Asked): number | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate') return 403;
  return undefined;
}

function refuseCall({ method, headers }: Asked, door: Door): number | undefined {
  if (method !== 'POST') return 405;
  if (!fromOurPage(headers, door.origin)) return 403;
  if (!sameText(headers.authorization, `Bearer ${door.token}`)) return 401;
  const length = headers['content-length'];
  if (typeof length !== 'string' || !/^\d{1,12}$/.test(length) || headers['transfer-encoding'] !== undefined)
    return 411;
  if (Number(length) > door.largestBody) return 413;
  if (!acceptedType(headers['content-type'], Number(length))) return 415;
  return undefined;
}

/** Browsers send one of the two with every POST and let no script forge either. */
function fromOurPage(headers: Asked['headers'], origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined ? site === 'same-origin' : headers.origin === origin;
}

/** JSON, a form with files beside JSON, or no body at all. */
function acceptedType(type: string | string[] | undefined, length: number): boolean {
  if (type === undefined) return length === 0;
  if (typeof type !== 'string') return false;
  return type === 'application/json' || /^multipart\/form-data; boundary=[\w'()+,./:=?-]{1,70}$/.test(type);
}

function sameText(given: string | string[] | undefined, wanted: string): boolean {
  const left = Buffer.from(typeof given === 'string' ? given : '');
  const right = Buffer.from(wanted);
  return left.length === right.length && timingSafeEqual(left, right);
}
