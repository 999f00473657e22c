import type { PdfInformation } from './pdfkit.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');

const instant = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

const description = (namespace: string, content: string): string =>
  `<rdf:Description rdf:about="" ${namespace}>${content}</rdf:Description>\n`;

const alternatives = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;

/** PDF/A admits properties outside its own list only when the file itself declares them (ISO 19005-3, 6.6.2.3). */
const ACCESSIBILITY_SCHEMA =
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>';

/**
 * The metadata of the document, escaped, with the claim of PDF/UA-1. pdfkit adds the claim of PDF/A-3a and the
 * packet around it.
 */
export const xmpDescriptions = (info: PdfInformation, language: string): string =>
  [
    description(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreateDate>${instant(info.CreationDate)}</xmp:CreateDate>` +
        `<xmp:ModifyDate>${instant(info.ModDate)}</xmp:ModifyDate>` +
        `<xmp:MetadataDate>${instant(info.ModDate)}</xmp:MetadataDate>` +
        `<xmp:CreatorTool>${escape(info.Creator)}</xmp:CreatorTool>`,
    ),
    description(
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      `<dc:format>application/pdf</dc:format><dc:title>${alternatives(info.Title)}</dc:title>` +
        `<dc:creator><rdf:Seq><rdf:li>${escape(info.Author)}</rdf:li></rdf:Seq></dc:creator>` +
        (info.Subject ? `<dc:description>${alternatives(info.Subject)}</dc:description>` : '') +
        `<dc:language><rdf:Bag><rdf:li>${escape(language)}</rdf:li></rdf:Bag></dc:language>`,
    ),
    description('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${escape(info.Producer)}</pdf:Producer>`),
    description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    description(
      'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" ' +
        'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
      ACCESSIBILITY_SCHEMA,
    ),
  ].join('');
