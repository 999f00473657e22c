import type { LetterCatalogue } from '../en/index.ts';

/** What was decided, for each right in its own words: the first sentence of its block in the answer. */
export const outcome: LetterCatalogue['outcome'] = {
  answers: {
    granted: {
      access: 'Sie erhalten Auskunft über Ihre Daten.',
      rectification: 'Wir haben Ihre Daten berichtigt.',
      erasure: 'Wir haben Ihre Daten gelöscht.',
      restriction: 'Wir haben die Verarbeitung Ihrer Daten eingeschränkt.',
      portability: 'Sie erhalten Ihre Daten in einer Form, die Sie mitnehmen können.',
      objection:
        'Wir geben Ihrem Widerspruch statt. Für den Zweck, dem Sie widersprochen haben, verarbeiten wir Ihre Daten nicht mehr (Artikel 21 Absatz 1).',
      'marketing-objection':
        'Wir verwenden Ihre Daten nicht mehr für Direktwerbung und auch nicht für ein Profiling, das ihr dient (Artikel 21 Absatz 3). Sie brauchen dafür keinen Grund, und es kostet Sie nichts.',
      'automated-decision':
        'Ein Mensch hat die automatisierte Entscheidung überprüft und Ihren Standpunkt berücksichtigt ({{article}}).',
      'consent-withdrawal':
        'Wir haben vermerkt, dass Sie Ihre Einwilligung widerrufen haben. Auf ihrer Grundlage verarbeiten wir Ihre Daten nicht mehr. Was wir vorher getan haben, bleibt rechtmäßig (Artikel 7 Absatz 3).',
    },
    'partly-granted': {
      access: 'Sie erhalten Auskunft über einen Teil der Daten, nach denen Sie gefragt haben.',
      rectification: 'Wir haben einen Teil der von Ihnen genannten Daten berichtigt.',
      erasure: 'Wir haben einen Teil Ihrer Daten gelöscht.',
      restriction: 'Wir haben die Verarbeitung eines Teils Ihrer Daten eingeschränkt.',
      portability: 'Sie erhalten einen Teil Ihrer Daten in einer Form, die Sie mitnehmen können.',
      objection:
        'Wir geben Ihrem Widerspruch teilweise statt und haben diesen Teil der Verarbeitung beendet (Artikel 21 Absatz 1).',
      'marketing-objection': 'Wir haben die Verwendung Ihrer Daten für Direktwerbung zum Teil beendet.',
      'automated-decision': 'Ein Mensch hat einen Teil der automatisierten Entscheidung überprüft ({{article}}).',
      'consent-withdrawal':
        'Wir haben einen Teil der Verarbeitung beendet, für die Sie Ihre Einwilligung widerrufen haben.',
    },
    refused: {
      access: 'Wir geben Ihnen keine Auskunft über die Daten, nach denen Sie gefragt haben.',
      rectification: 'Wir ändern die von Ihnen genannten Daten nicht.',
      erasure: 'Wir löschen Ihre Daten nicht.',
      restriction: 'Wir schränken die Verarbeitung Ihrer Daten nicht ein.',
      portability: 'Wir geben Ihnen Ihre Daten nicht in übertragbarer Form heraus.',
      objection:
        'Wir haben Ihre Gründe gegen unsere abgewogen. Wir beenden die Verarbeitung, der Sie widersprochen haben, nicht.',
      'marketing-objection': 'Wir kommen Ihrem Widerspruch gegen Direktwerbung nicht nach.',
      'automated-decision': 'Wir überprüfen die automatisierte Entscheidung nicht.',
      'consent-withdrawal': 'Wir kommen dem Widerruf Ihrer Einwilligung nicht nach.',
    },
    'not-applicable': {
      access: 'Das Auskunftsrecht ist hier nicht anwendbar. Wir werden nicht tätig.',
      rectification: 'Das Recht auf Berichtigung ist hier nicht anwendbar. Wir werden nicht tätig.',
      erasure: 'Das Recht auf Löschung ist hier nicht anwendbar. Wir werden nicht tätig.',
      restriction: 'Das Recht auf Einschränkung der Verarbeitung ist hier nicht anwendbar. Wir werden nicht tätig.',
      portability: 'Das Recht auf Datenübertragbarkeit ist hier nicht anwendbar. Wir werden nicht tätig.',
      objection: 'Das Widerspruchsrecht ist hier nicht anwendbar. Wir werden nicht tätig.',
      'marketing-objection': 'Wir verwenden Ihre Daten nicht für Direktwerbung. Es gibt nichts zu beenden.',
      'automated-decision':
        'Das Recht auf Überprüfung durch einen Menschen ist hier nicht anwendbar. Wir werden nicht tätig.',
      'consent-withdrawal':
        'Wir verarbeiten Ihre Daten nicht auf der Grundlage Ihrer Einwilligung. Es gibt keine Einwilligung, die widerrufen werden könnte.',
    },
    'no-data-held': {
      access: 'Es gibt nichts, wovon wir Ihnen eine Kopie geben könnten.',
      rectification: 'Es gibt nichts zu berichtigen.',
      erasure: 'Es gibt nichts zu löschen.',
      restriction: 'Es gibt nichts einzuschränken.',
      portability: 'Es gibt nichts herauszugeben.',
      objection: 'Es gibt keine Verarbeitung, die zu beenden wäre.',
      'marketing-objection': 'Wir verwenden keine Daten über Sie für Direktwerbung.',
      'automated-decision': 'Keine Entscheidung über Sie beruht auf solchen Daten.',
      'consent-withdrawal': 'Es gibt keine Verarbeitung, die zu beenden wäre.',
    },
  },
  asAbove: 'Wie oben gesagt, haben wir außer Ihrem Antrag und dieser Antwort keine personenbezogenen Daten über Sie.',
  lookAgain:
    'Wenn Sie meinen, dass wir unter einem anderen Namen, einer anderen Adresse oder Nummer Daten über Sie haben, teilen Sie uns bitte mit, unter welchen Angaben. Wir suchen dann noch einmal.',
  access: {
    report: 'Die Kopie Ihrer Daten und was wir mit ihnen tun, finden Sie in unserer Auskunft {{number}} vom {{date}}.',
  },
  done: {
    rectification: 'Was wir berichtigt haben:',
    erasure: 'Was wir gelöscht haben:',
    restriction: 'Was eingeschränkt ist:',
    portability: 'Wie Sie die Daten erhalten:',
    objection: 'Was beendet ist:',
    'marketing-objection': 'Was beendet ist:',
    'automated-decision': 'Das Ergebnis der Überprüfung und die Gründe:',
    'consent-withdrawal': 'Was beendet ist:',
  },
  remains: {
    lead: 'Was wir behalten und warum:',
    nothing: 'Von den Daten, deren Löschung Sie verlangt haben, behalten wir nichts.',
    file: 'Ihren Antrag und unsere Antwort bewahren wir auf, damit wir nachweisen können, wie wir damit umgegangen sind (Artikel 5 Absatz 2).',
  },
  restriction: {
    means:
      'Solange die Einschränkung dauert, speichern wir diese Daten und tun sonst nichts mit ihnen. Das Gesetz erlaubt eine andere Verwendung nur mit Ihrer Einwilligung, für Rechtsansprüche, zum Schutz der Rechte einer anderen Person oder aus Gründen eines wichtigen öffentlichen Interesses (Artikel 18 Absatz 2).',
    lifting: 'Wir unterrichten Sie, bevor wir die Einschränkung aufheben (Artikel 18 Absatz 3).',
  },
  portability: {
    files: 'Die Dateien, die Sie erhalten',
    onward:
      'Sie dürfen die Daten nach Belieben weitergeben. Wenn Sie es verlangen und es technisch machbar ist, übermitteln wir sie unmittelbar an eine andere Stelle (Artikel 20 Absatz 2).',
  },
  recipients: {
    heading: 'Wer diese Daten von uns erhalten hat',
    told: 'Wir teilen allen Empfängern, denen wir Daten offengelegt haben, deren Berichtigung, Löschung oder Einschränkung mit, es sei denn, dies ist unmöglich oder mit einem unverhältnismäßigen Aufwand verbunden (Artikel 19). Wenn Sie es wünschen, nennen wir Ihnen diese Empfänger.',
  },
  review: {
    by: 'Überprüft hat: {{reviewer}}.',
    article: {
      EU_GDPR: 'Artikel 22 Absatz 3 DSGVO',
      UK_GDPR: 'Artikel 22C UK-DSGVO',
      ukBefore: 'Artikel 22 Absatz 3 UK-DSGVO',
    },
    contest:
      'Wenn Sie mit dem Ergebnis nicht einverstanden sind, können Sie es anfechten: Teilen Sie uns bitte Ihre Gründe mit.',
  },
};
