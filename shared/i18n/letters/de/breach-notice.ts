import type { LetterCatalogue } from '../en/index.ts';

/** Art. 34: what people are told of a breach that puts them at high risk, in clear and plain language. */
export const breachNotice: LetterCatalogue['breachNotice'] = {
  title: 'Benachrichtigung über eine Verletzung des Schutzes personenbezogener Daten, {{reference}}',
  heading: 'Mit Ihren personenbezogenen Daten ist etwas geschehen',
  salutation: 'Sehr geehrte Damen und Herren,',
  to: { persons: 'An die betroffenen Personen', public: 'Öffentliche Bekanntmachung an alle betroffenen Personen' },
  lead: {
    persons:
      'Der Schutz personenbezogener Daten, die wir über Sie haben, ist verletzt worden. Wir teilen Ihnen das mit, damit Sie sich schützen können (Artikel 34). Wir bedauern, dass dies geschehen ist.',
    public:
      'Der Schutz personenbezogener Daten, die wir haben, ist verletzt worden. Alle Betroffenen anzuschreiben wäre mit einem unverhältnismäßigen Aufwand verbunden; deshalb informieren wir Sie auf diesem Weg (Artikel 34 Absatz 3 Buchstabe c). Wir bedauern, dass dies geschehen ist.',
  },
  happened: {
    heading: 'Was geschehen ist',
    aware: 'Wir wissen davon seit dem {{date}}.',
  },
  data: {
    heading: 'Welche Daten betroffen sind',
  },
  consequences: {
    heading: 'Was das für Sie bedeuten kann',
  },
  measures: {
    heading: 'Was wir getan haben und noch tun werden',
    authority: 'Wir haben die Verletzung am {{date}} der Aufsichtsbehörde gemeldet: {{authority}}.',
  },
  advice: {
    heading: 'Was Sie selbst tun können',
  },
  contact: {
    heading: 'An wen Sie sich wenden können',
    officer: 'Ihre Fragen beantwortet unsere für den Datenschutz beauftragte Person: {{contact}}.',
    office: 'Wir beantworten Ihre Fragen: {{contact}}.',
    reference: 'Bitte nennen Sie das Zeichen {{reference}}.',
  },
};
