import type { LetterCatalogue } from '../en/index.ts';

/** The first letter of a case: that the request is here, what it is understood as, and until when it is answered. */
export const acknowledgement: LetterCatalogue['acknowledgement'] = {
  title: 'Ihr Antrag {{reference}} ist bei uns eingegangen',
  heading: 'Wir haben Ihren Antrag erhalten',
  received: 'Ihr Antrag ist am {{date}} {{channel}} bei uns eingegangen. Er hat das Zeichen {{reference}}.',
  understood: 'Wir verstehen Ihren Antrag so, dass Sie um Folgendes bitten:',
  wrong: 'Wenn wir Sie falsch verstanden haben, teilen Sie uns das bitte mit.',
  answer: {
    heading: 'Wann Sie unsere Antwort erhalten',
    by: 'Wir antworten so bald wie möglich, spätestens am {{date}} ({{article}}).',
    byFor: '{{rights}}: spätestens am {{date}} ({{article}})',
    several: 'Wir antworten so bald wie möglich, und zwar spätestens:',
    noDate: 'Wir antworten unverzüglich.',
    free: 'Unsere Antwort kostet Sie nichts.',
    moves:
      'Nach dem Recht des Vereinigten Königreichs verschiebt sich dieser Tag, wenn wir auf Ihre Antwort auf die obige Frage warten müssen.',
    nothingToDo: 'Sie müssen nichts weiter tun.',
    articles: {
      EU_GDPR: 'Artikel 12 Absatz 3 DSGVO',
      UK_GDPR: 'Artikel 12 Absatz 3 und Artikel 12A UK-DSGVO',
    },
  },
  question: {
    heading: 'Wir benötigen noch etwas von Ihnen',
    identity: 'Wir müssen wissen, dass Sie es sind',
    clarification: 'Wir müssen wissen, was Sie meinen',
  },
  handling: {
    heading: 'Was mit den Daten Ihres Antrags geschieht',
    use: 'Wir verwenden, was Sie uns senden, um Ihnen zu antworten und um nachweisen zu können, dass wir das getan haben. Zu beidem verpflichtet uns das Gesetz (Artikel 5 Absatz 2, Artikel 6 Absatz 1 Buchstabe c und Artikel 12).',
    keeping: 'Aufbewahrung: {{keeping}}',
    rights:
      'Auch zu diesem Vorgang haben Sie Ihre Datenschutzrechte. Sie können sich auch bei einer Aufsichtsbehörde beschweren: {{authorities}}.',
  },
  contact: {
    heading: 'Wenn Sie eine Frage haben',
    write: 'Bitte schreiben Sie an {{contact}} und nennen Sie das Zeichen {{reference}}.',
  },
};
