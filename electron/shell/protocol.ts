import type { Protocol } from 'electron';
import type { Page } from '../host/page.ts';
import { isOwn, ORIGIN, SCHEME } from './origin.ts';

/** Answers the page's own addresses from the built page; for any other method or host there is nothing. */
export function servePage(protocol: Pick<Protocol, 'handle'>, page: Page): void {
  protocol.handle(SCHEME, async ({ method, url }) => {
    if (method !== 'GET' || !isOwn(url) || !url.startsWith(`${ORIGIN}/`)) return new Response(null, { status: 404 });
    const { status, headers, body } = await page.load(url.slice(ORIGIN.length));
    return new Response(body, { status, headers });
  });
}
