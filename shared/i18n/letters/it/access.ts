import type { LetterCatalogue } from '../en/index.ts';

/** What an access report adds to its frame: this request itself, what is withheld, the list of annexes. */
export const access: LetterCatalogue['access'] = {
  concerns: '{{text}} Ciò riguarda: {{activities}}.',
  former: '{{recipient}}, fino al {{date}}',
  formerNoDate: '{{recipient}}, in passato',
  ukSearch:
    'Abbiamo effettuato una ricerca ragionevole e proporzionata dei Suoi dati (articolo 15, paragrafo 1A, dello UK GDPR).',
  handling: {
    heading: 'La Sua richiesta stessa',
    lead: 'Deteniamo questi dati che La riguardano in ragione della Sua richiesta.',
    request_one:
      'Conserviamo la Sua richiesta, la nostra risposta e una traccia di quanto abbiamo fatto, per adempiere l’obbligo di risponderLe e poterlo dimostrare (obbligo legale, articolo 6, paragrafo 1, lettera c), in combinato disposto con l’articolo 5, paragrafo 2, e gli articoli 12 e 15). Vi accede solo chi ci lavora. La conservazione dura {{count}} anno dopo la chiusura.',
    request_other:
      'Conserviamo la Sua richiesta, la nostra risposta e una traccia di quanto abbiamo fatto, per adempiere l’obbligo di risponderLe e poterlo dimostrare (obbligo legale, articolo 6, paragrafo 1, lettera c), in combinato disposto con l’articolo 5, paragrafo 2, e gli articoli 12 e 15). Vi accede solo chi ci lavora. La conservazione dura {{count}} anni dopo la chiusura.',
    suppression: {
      'no-marketing':
        'Dal {{date}} il Suo recapito ({{address}}) figura nel nostro elenco di recapiti che non ricevono pubblicità, affinché la Sua opposizione sia rispettata (articolo 21, paragrafo 3). Vi rimane finché è necessario.',
      'consent-withdrawn':
        'Dal {{date}} il Suo recapito ({{address}}) figura nel nostro elenco di recapiti per i quali il consenso è stato revocato, affinché la Sua revoca sia rispettata (articolo 7, paragrafo 3). Vi rimane finché è necessario.',
      'erased-do-not-collect-again':
        'Dal {{date}} il Suo recapito ({{address}}) figura nel nostro elenco di recapiti da non raccogliere di nuovo, affinché la cancellazione dei Suoi dati sia duratura (articolo 17). Vi rimane finché è necessario.',
    },
    asFingerprint: 'Ne è conservata solo un’impronta, dalla quale non è possibile risalire al recapito.',
    address: { email: 'indirizzo di posta elettronica', phone: 'numero di telefono', post: 'indirizzo postale' },
  },
  noneButList:
    'A parte la Sua richiesta stessa, questa risposta e l’elenco indicato di seguito, non deteniamo dati personali che La riguardano. Il titolare del trattamento è {{organisation}}.',
  annexes: {
    summary: 'Gli allegati: che cosa contiene ciascuno, quante voci e quante pagine',
    annex: 'Allegato',
    holds: 'Contenuto',
    entries: 'Voci',
    pages: 'Pagine',
    words: 'La Sua richiesta, parola per parola',
    table: '{{title}}, {{origin}}',
    cards: 'Ogni voce sta a sé, con i suoi campi l’uno sotto l’altro. I campi vuoti sono omessi.',
    entry: 'Voce {{number}}',
    lines_one: 'Testo ({{origin}}). {{count}} riga.',
    lines_other: 'Testo ({{origin}}). {{count}} righe.',
  },
  redaction: {
    block: '[oscurato: {{reason}}]',
    heading: 'Che cosa è oscurato',
    lead: 'In questi punti degli allegati qualcosa è oscurato. Il testo non si trova in questo file. Al suo posto si legge «[oscurato]» con il motivo.',
    item: '{{annex}}: {{what}}: {{reason}} ({{article}})',
    reason: {
      'other-person': 'dati di un’altra persona',
      'trade-secret': 'segreto commerciale',
      privilege: 'consulenza legale riservata',
      'not-about-person': 'non riguarda Lei',
    },
    what: {
      column_one: '{{count}} colonna',
      column_other: '{{count}} colonne',
      row_one: '{{count}} voce',
      row_other: '{{count}} voci',
      cell_one: '{{count}} campo',
      cell_other: '{{count}} campi',
      stretch_one: '{{count}} passo',
      stretch_other: '{{count}} passi',
    },
  },
};

/** The package of Art. 20: the file that explains it, in the person's language. */
export const portabilityPackage: LetterCatalogue['portabilityPackage'] = {
  title: 'I Suoi dati in forma portabile, {{reference}}',
  intro:
    'Questo archivio contiene i dati che La riguardano e che Lei ci ha fornito o che sono stati osservati durante l’uso dei nostri servizi da parte Sua (articolo 20 del GDPR).',
  from: 'Da: {{organisation}}',
  about: 'Riguarda: {{name}}',
  reference: 'Riferimento: {{reference}}',
  made: 'Data: {{date}}',
  files: 'Che cosa contiene',
  table_one: '{{json}} e {{csv}}: {{title}}, {{count}} voce, {{origin}}',
  table_other: '{{json}} e {{csv}}: {{title}}, {{count}} voci, {{origin}}',
  provided: 'forniti da Lei',
  observed: 'osservati durante l’uso dei nostri servizi',
  both: 'I due file contengono gli stessi dati: JSON (UTF-8) per i programmi, CSV (UTF-8, RFC 4180) per i fogli di calcolo. Ogni valore è un testo, così come si trova nei nostri sistemi.',
  schema: '{{file}}: una descrizione dei file JSON per i programmi (JSON Schema 2020-12)',
  sums: '{{file}}: l’impronta SHA-256 di ogni file; si verifica con: sha256sum -c {{file}}',
  redacted:
    'Dove erano coinvolti dati di altre persone, qualcosa è oscurato. Lì si legge «[oscurato]» con il motivo (articolo 20, paragrafo 4).',
  use: 'Lei può trasmettere questi dati a un altro titolare del trattamento. Se desidera che li trasmettiamo direttamente noi, ce lo comunichi (articolo 20, paragrafo 2).',
  contact: 'Domande: {{contact}}',
};
