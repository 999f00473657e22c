import type { LetterCatalogue } from '../en/index.ts';

/** Art. 20: the letter around the files a person takes with them. */
export const portability: LetterCatalogue['portability'] = {
  title: 'I Suoi dati in forma portabile, {{reference}}',
  heading: 'I Suoi dati in forma portabile',
  lead: 'Il {{date}} Lei ci ha chiesto i Suoi dati in una forma che può portare con sé (articolo 20). Eccoli.',
  files: {
    heading: 'Che cosa riceve',
    summary: 'I file, il loro formato e il loro contenuto',
    name: 'File',
    format: 'Formato',
    contents: 'Contenuto',
  },
  scope:
    'I file contengono i dati che ci ha fornito direttamente Lei o che sono sorti dall’uso del nostro servizio da parte Sua, nella misura in cui li trattiamo con mezzi automatizzati con il Suo consenso o per un contratto con Lei. Gli altri dati non rientrano in questo diritto. Può chiederli ai sensi dell’articolo 15.',
  use: {
    heading: 'Che cosa può farne',
    open: 'Un programma informatico può leggere i file. Può conservarli o trasmetterli a chi desidera.',
    direct:
      'Se ce lo chiede ed è tecnicamente fattibile, li trasmettiamo direttamente a un’altra organizzazione (articolo 20, paragrafo 2).',
    goesOn:
      'Ciò non cancella nulla: il nostro trattamento dei Suoi dati prosegue come prima. Può sempre chiederci di cancellarli (articolo 20, paragrafo 3, e articolo 17).',
    safe: 'Conservi i file in un luogo sicuro. Chiunque li abbia può leggere i Suoi dati.',
  },
};
