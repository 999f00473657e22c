import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

/** A mail as a server hands it over: lines with CRLF. */
export const eml = (...lines: readonly string[]): File =>
  new File([lines.join('\r\n')], 'mail.eml', { type: 'message/rfc822' });

export const HEAD = [
  'Received: from mx.example.org (mx.example.org [192.0.2.1]) by mail.heron.example with ESMTPS id 1; Mon, 16 Nov 2026 23:10:05 +0000 (UTC)',
  'Received: from laptop by mx.example.org; Mon, 16 Nov 2026 09:00:00 +0000',
  'From: =?utf-8?Q?Ren=C3=A1ta_Sample?= <Renata.Sample@example.org>',
  'To: privacy@heron.example',
  'Subject: My data',
  'Date: Mon, 16 Nov 2026 10:00:00 +0100',
  'Message-ID: <one@example.org>',
  'MIME-Version: 1.0',
] as const;

export const plainMail = (head: readonly string[] = HEAD): File =>
  eml(...head, 'Content-Type: text/plain; charset=utf-8', '', 'Please tell me what you hold about me.', '');

export const PASSPORT = Buffer.from(
  '\u00ff\u00d8 pretend this is the scan of a passport, number 0042 '.repeat(40),
  'latin1',
);
export const LETTER = Buffer.from('a letter with nothing secret '.repeat(20), 'latin1');

const base64 = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');

/** Text, a scan and a letter, the scan named so that nobody can miss it. */
export const mailWithScan = (): File =>
  eml(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    'preamble',
    '--outer',
    'Content-Type: multipart/alternative; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'My passport is attached.',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>My passport is <b>attached</b>.</p>',
    '--inner--',
    '--outer',
    'Content-Type: image/jpeg; name="passport_scan.jpg"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="passport_scan.jpg"',
    '',
    base64(PASSPORT),
    '--outer',
    'Content-Type: application/msword; name="letter.doc"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="letter.doc"',
    '',
    base64(LETTER),
    '--outer--',
    '',
  );

type Node = { readonly name: string; readonly content: Buffer | readonly Node[] };

const text = (property: string, words: string): Node => ({
  name: `__substg1.0_${property}001F`,
  content: Buffer.from(words, 'utf16le'),
});
const binary = (property: string, content: Buffer): Node => ({ name: `__substg1.0_${property}0102`, content });

export type MsgParts = {
  readonly headers?: string;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[];
};

/** A message as Outlook saves it. */
export function msgBytes({ headers = HEAD.join('\r\n'), attachments = [] }: MsgParts = {}): Uint8Array {
  const properties = (size: number): Node => ({ name: '__properties_version1.0', content: Buffer.alloc(size) });
  const nodes: readonly Node[] = [
    properties(32),
    text('001A', 'IPM.Note'),
    text('0037', 'My data'),
    text('0C1A', 'Renata Sample'),
    text('1000', 'Please tell me what you hold about me.'),
    text('007D', headers),
    ...attachments.map(({ name, type, content }, place): Node => ({
      name: `__attach_version1.0_#0000000${place}`,
      content: [properties(8), text('3707', name), text('370E', type), binary('3701', content)],
    })),
  ];
  type Entry = Parameters<typeof burn>[0][number];
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, children: [], length: 0 }];
  const add = (parent: Entry, { name, content }: Node): void => {
    const storage = Array.isArray(content);
    const entry: Entry = storage
      ? { name, type: TypeEnum.DIRECTORY, children: [], length: 0 }
      : {
          name,
          type: TypeEnum.DOCUMENT,
          binaryProvider: () => Uint8Array.from(content as Buffer),
          length: (content as Buffer).length,
        };
    parent.children?.push(entries.push(entry) - 1);
    if (storage) for (const inner of content as readonly Node[]) add(entry, inner);
  };
  const [root] = entries;
  if (root !== undefined) for (const node of nodes) add(root, node);
  return burn(entries);
}

export const msg = (parts?: MsgParts): File => new File([Uint8Array.from(msgBytes(parts))], 'mail.msg');
