import type { Translate } from '../../../shared/i18n/index.ts';
import { host } from '../../api/clients.ts';
import { say } from '../../components/notice.ts';

/** Puts text on the clipboard: the host's, which can forget what is sensitive, or else the browser's. */
export async function copyText(t: Translate, text: string, sensitive = false): Promise<void> {
  const { copied } = await host.copy({ text, sensitive }).catch(() => ({ copied: false }));
  const done = copied || (await copyInBrowser(text));
  say(t(done ? 'requests.do.copied' : 'requests.do.copyFailed'));
}

async function copyInBrowser(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
