import type { LetterCatalogue } from '../en/index.ts';

/** Art. 19: those who received the data hear what became of them. */
export const recipient: LetterCatalogue['recipient'] = {
  title: 'Mitteilung nach Artikel 19, {{reference}}',
  heading: 'Personenbezogene Daten, die wir Ihnen offengelegt haben, haben sich geändert',
  salutation: 'Sehr geehrte Damen und Herren,',
  lead: {
    rectification:
      'Wir haben Ihnen personenbezogene Daten der unten genannten Person offengelegt. Auf Verlangen dieser Person haben wir sie nun berichtigt und müssen Ihnen das mitteilen (Artikel 19).',
    erasure:
      'Wir haben Ihnen personenbezogene Daten der unten genannten Person offengelegt. Auf Verlangen dieser Person haben wir sie nun gelöscht und müssen Ihnen das mitteilen (Artikel 19).',
    restriction:
      'Wir haben Ihnen personenbezogene Daten der unten genannten Person offengelegt. Auf Verlangen dieser Person haben wir ihre Verarbeitung nun eingeschränkt und müssen Ihnen das mitteilen (Artikel 19).',
  },
  leadPart: {
    rectification:
      'Wir haben Ihnen personenbezogene Daten der unten genannten Person offengelegt. Auf Verlangen dieser Person haben wir nun einen Teil davon berichtigt und müssen Ihnen das mitteilen (Artikel 19).',
    erasure:
      'Wir haben Ihnen personenbezogene Daten der unten genannten Person offengelegt. Auf Verlangen dieser Person haben wir nun einen Teil davon gelöscht und müssen Ihnen das mitteilen (Artikel 19).',
    restriction:
      'Wir haben Ihnen personenbezogene Daten der unten genannten Person offengelegt. Auf Verlangen dieser Person haben wir nun die Verarbeitung eines Teils davon eingeschränkt und müssen Ihnen das mitteilen (Artikel 19).',
  },
  facts: {
    summary: 'Wen und was es betrifft',
    person: 'Person',
    known: 'Ihnen oder uns bekannt als',
    what: 'Was es betrifft',
    on: 'Ausgeführt am',
  },
  ask: {
    heading: 'Worum wir Sie bitten',
    rectification: 'Bitte berichtigen Sie die Daten, die Sie von uns erhalten haben, in gleicher Weise.',
    erasure:
      'Bitte prüfen Sie, ob auch Sie die Daten, die Sie von uns erhalten haben, samt Kopien und Links löschen müssen.',
    restriction:
      'Bitte prüfen Sie, ob auch Sie die Verarbeitung der Daten, die Sie von uns erhalten haben, einschränken müssen.',
    onward:
      'Wenn Sie die Daten weitergegeben haben, unterrichten Sie bitte diejenigen, die sie von Ihnen erhalten haben.',
  },
  instruct: {
    rectification:
      'Sie verarbeiten diese Daten in unserem Auftrag. Wir weisen Sie an, sie in gleicher Weise zu berichtigen (Artikel 28 Absatz 3 Buchstabe a).',
    erasure:
      'Sie verarbeiten diese Daten in unserem Auftrag. Wir weisen Sie an, sie mit allen Kopien zu löschen (Artikel 28 Absatz 3 Buchstabe a).',
    restriction:
      'Sie verarbeiten diese Daten in unserem Auftrag. Wir weisen Sie an, sie zu speichern und nichts anderes mit ihnen zu tun, bis wir Ihnen etwas anderes mitteilen (Artikel 28 Absatz 3 Buchstabe a).',
    onward:
      'Wenn Sie die Daten an einen weiteren Auftragsverarbeiter gegeben haben, sorgen Sie bitte dafür, dass er ebenso verfährt.',
  },
  confirm:
    'Bitte bestätigen Sie schriftlich an {{contact}}, was Sie getan haben. Nennen Sie das Zeichen {{reference}}.',
  onlyForThis: 'Bitte verwenden Sie die Angaben in diesem Schreiben zu nichts anderem.',
};
