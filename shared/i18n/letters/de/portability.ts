import type { LetterCatalogue } from '../en/index.ts';

/** Art. 20: the letter around the files a person takes with them. */
export const portability: LetterCatalogue['portability'] = {
  title: 'Ihre Daten in übertragbarer Form, {{reference}}',
  heading: 'Ihre Daten in übertragbarer Form',
  lead: 'Sie haben uns am {{date}} um Ihre Daten in einer Form gebeten, die Sie mitnehmen können (Artikel 20). Hier sind sie.',
  files: {
    heading: 'Was Sie erhalten',
    summary: 'Die Dateien, ihr Format und ihr Inhalt',
    name: 'Datei',
    format: 'Format',
    contents: 'Inhalt',
  },
  scope:
    'Die Dateien enthalten die Daten, die Sie uns selbst bereitgestellt haben oder die durch Ihre Nutzung unseres Dienstes entstanden sind, soweit wir sie mithilfe automatisierter Verfahren auf der Grundlage Ihrer Einwilligung oder eines Vertrags mit Ihnen verarbeiten. Andere Daten gehören nicht zu diesem Recht. Über sie können Sie nach Artikel 15 Auskunft verlangen.',
  use: {
    heading: 'Was Sie damit tun können',
    open: 'Ein Computerprogramm kann die Dateien lesen. Sie dürfen sie behalten oder weitergeben, an wen Sie möchten.',
    direct:
      'Wenn Sie es verlangen und es technisch machbar ist, übermitteln wir sie unmittelbar an eine andere Stelle (Artikel 20 Absatz 2).',
    goesOn:
      'Damit wird nichts gelöscht: Unsere eigene Verarbeitung Ihrer Daten geht weiter wie bisher. Ihre Löschung können Sie weiterhin verlangen (Artikel 20 Absatz 3 und Artikel 17).',
    safe: 'Bitte bewahren Sie die Dateien an einem sicheren Ort auf. Wer sie hat, kann Ihre Daten lesen.',
  },
};
