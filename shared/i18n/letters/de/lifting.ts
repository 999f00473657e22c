import type { LetterCatalogue } from '../en/index.ts';

/** Art. 18(3): the person hears of it before a restriction is lifted. */
export const lifting: LetterCatalogue['lifting'] = {
  title: 'Bevor wir die Einschränkung aufheben, {{reference}}',
  heading: 'Wir werden die Einschränkung der Verarbeitung Ihrer Daten aufheben',
  since: 'Am {{date}} haben wir auf Ihr Verlangen die Verarbeitung Ihrer Daten eingeschränkt.',
  on: 'Diese Einschränkung heben wir am {{date}} auf. Wir unterrichten Sie, bevor wir das tun (Artikel 18 Absatz 3).',
  why: 'Warum wir sie aufheben',
  after: {
    heading: 'Was das für Sie bedeutet',
    again: 'Von diesem Tag an verarbeiten wir diese Daten wieder.',
    against:
      'Wenn Sie nicht einverstanden sind, schreiben Sie bitte vor diesem Tag an {{contact}} und nennen Sie uns Ihre Gründe.',
    rights:
      'Ihre übrigen Rechte bleiben unberührt: Sie können zum Beispiel der Verarbeitung widersprechen (Artikel 21) oder verlangen, dass wir die Daten löschen (Artikel 17).',
  },
};
