import type { Fault } from './rules.ts';
import type { PdfFile } from '../reading/file.ts';
import { nameOf, textOf } from '../reading/values.ts';
import { createFaults } from './faults.ts';

/** Whether elements nest and every ampersand begins an entity: enough for the packets we write. */
const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  const content = xml.replace(/<\?[\s\S]*?\?>/g, '');
  for (const [tag, end, name, empty] of content.matchAll(/<(\/?)([A-Za-z:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end && open.pop() !== name) return false;
    if (!end && !empty && name) open.push(name);
    if (tag.includes('&') && !/&(amp|lt|gt|quot);/.test(tag)) return false;
  }
  const rest = content.replace(/<\/?[A-Za-z:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(amp|lt|gt|quot);)/.test(rest);
};

const plain = (xml: string | undefined): string | undefined =>
  xml?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const isoDate = (date: string | undefined): string | undefined =>
  date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');

export const metadataRules = (file: PdfFile): readonly Fault[] => {
  const { list, demand } = createFaults();
  const stream = file.stream(file.catalog.get('Metadata'));
  demand(
    'metadata stream',
    stream !== undefined && nameOf(stream.dict.get('Subtype')) === 'XML' && !stream.dict.entries.has('Filter'),
  );
  const xml = stream?.bytes.toString('utf8') ?? '';
  demand('metadata well-formed', isWellFormed(xml));
  const value = (pattern: RegExp): string | undefined => plain(pattern.exec(xml)?.[1]);
  const packet = /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>[\s\S]*<\?xpacket end="[rw]"\?>\s*$/;
  demand('metadata packet', packet.test(xml));
  if (file.opened) demand('no claim of PDF/A', !xml.includes('http://www.aiim.org/pdfa/ns/id/'));
  else {
    const level = value(/<pdfaid:conformance>(\w)</);
    demand('claim of PDF/A-3a', value(/<pdfaid:part>(\d)</) === '3' && level === 'A');
  }
  demand('claim of PDF/UA-1', value(/<pdfuaid:part>(\d)</) === '1');
  const declared = value(/<pdfaSchema:namespaceURI>([^<]+)</) === 'http://www.aiim.org/pdfua/ns/id/';
  demand('extension schema', declared && value(/<pdfaProperty:name>([^<]+)</) === 'part');
  const information = file.dict(file.trailer.get('Info'));
  const entry = (key: string): string | undefined => textOf(file.resolve(information.get(key)));
  const title = value(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</);
  demand('title', title !== undefined && title.trim() !== '');
  demand('title in both places', title === entry('Title'));
  demand('author in both places', value(/<dc:creator><rdf:Seq><rdf:li>([^<]*)</) === entry('Author'));
  demand('date in both places', value(/<xmp:CreateDate>([^<]*)</) === isoDate(entry('CreationDate')));
  demand('program in both places', value(/<xmp:CreatorTool>([^<]*)</) === entry('Creator'));
  return list;
};
