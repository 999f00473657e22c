import type { Block, DocumentModel } from '../../core/documents/pdf/model.ts';
import { rich } from '../../core/documents/pdf/rich.ts';

/** Text of one script, by the name of what it shows: names, sentences, marks, brackets and figures. */
export type Script = { readonly language: string; readonly texts: Readonly<Record<string, string>> };

export const SCRIPTS: Readonly<Record<string, Script>> = {
  Latin: {
    language: 'en',
    texts: {
      Maltese: 'Żaneta Ħebbeb, Ħaż-Żebbuġ, Triq il-Kbira; il-protezzjoni tad-dejta, ċ ġ għ ħ ż Ċ Ġ GĦ Ħ Ż',
      'Polish, Czech, Slovak': 'Zażółć gęślą jaźń, Łódź; příliš žluťoučký kůň úpěl ďábelské ódy; kŕdeľ ďatľov, ĺ ŕ ľ',
      'Hungarian, Romanian, Turkish': 'árvíztűrő tükörfúrógép; Ștefan Țepeș, înțelegător; İbrahim Şahin ığdır',
      'Nordic, Baltic':
        'blåbærsyltetøy, Åse, Þórður Æðarsson; Šiauliai, ąčęėįšųūž; Ķekava, Ģirts, Ņina, Ļaudona; õ š ž',
      'German, French, Spanish, Portuguese':
        'Straße, Größe, STRASSE ẞ; œuvre, Noël, ÿ, «garçon»; ¿Ñandú?; São João, ºª',
      'Welsh, Irish, Catalan, Croatian': 'Ŵyn, ŷ; Ó Súilleabháin, ḃ ċ ḋ; col·legi; đak, ǆ ǉ ǌ, Ђ apart',
      'Marks on their own': 'Zaz\u0307o\u0301łc\u0301 (composed of letters and marks), a\u0328\u0301 y\u0303 n\u0308',
      Azerbaijani: 'Əliyev, Bəxtiyar; Aşıq Ələsgər',
    },
  },
  Vietnamese: {
    language: 'vi',
    texts: {
      Names: 'Nguyễn Thị Hương, Đặng Ngọc Ánh, Trần Quốc Bảo',
      Sentence: 'Quyền truy cập dữ liệu cá nhân: chúng tôi trả lời trong vòng một tháng kể từ ngày nhận được yêu cầu.',
    },
  },
  Greek: {
    language: 'el',
    texts: {
      Monotonic: 'Ελένη Παπαδοπούλου, Άγιος Νικόλαος, ΐ ΰ Ϊ Ϋ ς σ',
      Polytonic: 'Ἐν ἀρχῇ ἦν ὁ λόγος, καὶ ὁ λόγος ἦν πρὸς τὸν θεόν· ᾧ ᾯ ῥ ᾶ ῷ Ἧ ὗ',
    },
  },
  Cyrillic: {
    language: 'bg',
    texts: {
      Russian: 'Дмитрий Иванов, съёмка, подъезд, Ёлкин',
      Ukrainian: 'Їжак Ґалаґан, Є І Ї, під’їзд',
      'Serbian, Macedonian': 'Љубљана, Ђорђе, Њујорк, Џек; Ѓорѓи, Ќе, Ѕвезда, ѐ ѝ',
      'Bulgarian, Belarusian': 'Щастие, ъгъл; Ўладзімір, Ё',
    },
  },
  'Georgian and Armenian': {
    language: 'ka',
    texts: {
      Georgian: 'ნინო გიორგაძე, თბილისი, საქართველო',
      Armenian: 'Արամ Խաչատրյան, Երևան, Հայաստան',
    },
  },
  Hebrew: {
    language: 'he',
    texts: {
      Names: 'שרה כהן, תל אביב',
      Sentence: 'הבקשה שלך התקבלה ביום 23 בנובמבר 2026 (מספר 2026-0142) ותיענה תוך חודש אחד.',
      'In an English line': 'Letter to שרה כהן (born לוי), room 12, and to the Registrar.',
      'With English inside': 'פנה אל Meridian Bank plc (Malta) עד 31.12.2026, בבקשה.',
      Points: 'שָׁלוֹם עֲלֵיכֶם',
    },
  },
  Arabic: {
    language: 'ar',
    texts: {
      Names: 'محمد عبد الله، فاطمة الزهراء',
      Sentence: 'تم استلام طلبك بتاريخ ٢٣ نوفمبر ٢٠٢٦ (رقم 2026-0142) وسيتم الرد عليه خلال شهر واحد.',
      'In an English line': 'Letter to محمد عبد الله (also محمّد), room 12, and to the Registrar.',
      'With English inside': 'يرجى الاتصال بشركة Meridian Bank plc (Malta) قبل 31.12.2026.',
      Ligatures: 'مُحَمَّدٌ، لا إله، الآن، لأن، الإسلام',
      Persian: 'گزارش کامل پرونده، می‌خواهم، چاپ ژاله',
      Urdu: 'ٹیلی فون نمبر، ڈاک کا پتہ، ہے',
    },
  },
  'Chinese, Japanese, Korean': {
    language: 'zh',
    texts: {
      Chinese: '李小龍和王小明先生：我们已收到您的请求（编号2026-0142），并将在一个月内答复。',
      'Chinese, long':
        '个人数据的处理应当遵循合法、正当、必要和诚信原则，不得通过误导、欺诈、胁迫等方式处理个人数据。'.repeat(4),
      Japanese:
        '山田太郎様、さくらさん。ご請求（第15条）を受け付けました。「個人データ」のコピーをお送りします。ー々〆',
      Korean: '김철수와 박영희 님의 요청(제15조)을 접수하였으며 한 달 이내에 답변드리겠습니다.',
      'With Latin': '王小明先生的 e-mail 是 wang@example.org，电话 +356 2000 0000。',
    },
  },
  'Symbols and emoji': {
    language: 'en',
    texts: {
      Symbols: '☐ ☑ ✓ ✗ → ← ↑ ↓ − × ÷ ± ≤ ≥ ≠ ≈ ½ ¼ ° § ¶ † ‡ • – — … “q” ‘q’ „q“ «q» ‹q› € £ ¥ ₤ ₺ ₽ ₴ © ® ™ № ‰',
      'Super- and subscripts': 'm² km³ H₂O x⁴ 10⁻³ ª º ¹ ² ³',
      Emoji: '😀 👍 👍🏽 ❤️ 🎉 🇲🇹 👩‍👩‍👧 🏳️‍🌈 ☎️ ✉️',
      Invisible: 'soft\u00adhyphen, no\u00a0break, zero\u200bwidth, word\u2060joiner, non\u2011breaking hyphen',
    },
  },
};

/** A page for each script: as it is read, in bold, in a narrow table, in a list. */
export const scriptSpecimen = (name: string, { language, texts }: Script): DocumentModel => {
  const entries = Object.entries(texts);
  return {
    language: 'en-GB',
    title: `Specimen: ${name}`,
    author: 'DPO Desk',
    created: '2026-11-23T09:00:00Z',
    footer: `Specimen: ${name}`,
    pageLabel: 'Page {x} of {y}',
    blocks: [
      { kind: 'heading', level: 1, text: name },
      ...entries.flatMap(([what, text]): Block[] => [
        { kind: 'heading', level: 2, text: what },
        { kind: 'paragraph', text, language },
        { kind: 'paragraph', text: rich({ text, bold: true }, { text: ' · ' }, { text, italic: true }) },
      ]),
      { kind: 'heading', level: 2, text: 'In a table' },
      {
        kind: 'table',
        summary: 'Each text in a narrow column',
        columns: [
          { head: 'What', width: 110, rowHeader: true },
          { head: 'Text', width: 150 },
          { head: 'At the end', align: 'end' },
        ],
        rows: entries.map(([what, text]) => [what, text, text]),
      },
      { kind: 'heading', level: 2, text: 'In a list' },
      { kind: 'list', items: entries.map(([, text]) => text) },
    ],
  };
};
