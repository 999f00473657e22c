import type { LetterCatalogue } from '../en/index.ts';

/** Art. 19: those who received the data hear what became of them. */
export const recipient: LetterCatalogue['recipient'] = {
  title: 'Comunicazione ai sensi dell’articolo 19, {{reference}}',
  heading: 'Dati personali che Vi abbiamo trasmesso sono cambiati',
  salutation: 'Gentili Signore, gentili Signori,',
  lead: {
    rectification:
      'Vi abbiamo trasmesso dati personali della persona indicata di seguito. Su richiesta di tale persona li abbiamo ora rettificati e dobbiamo comunicarVelo (articolo 19).',
    erasure:
      'Vi abbiamo trasmesso dati personali della persona indicata di seguito. Su richiesta di tale persona li abbiamo ora cancellati e dobbiamo comunicarVelo (articolo 19).',
    restriction:
      'Vi abbiamo trasmesso dati personali della persona indicata di seguito. Su richiesta di tale persona ne abbiamo ora limitato il trattamento e dobbiamo comunicarVelo (articolo 19).',
  },
  leadPart: {
    rectification:
      'Vi abbiamo trasmesso dati personali della persona indicata di seguito. Su richiesta di tale persona ne abbiamo ora rettificato una parte e dobbiamo comunicarVelo (articolo 19).',
    erasure:
      'Vi abbiamo trasmesso dati personali della persona indicata di seguito. Su richiesta di tale persona ne abbiamo ora cancellato una parte e dobbiamo comunicarVelo (articolo 19).',
    restriction:
      'Vi abbiamo trasmesso dati personali della persona indicata di seguito. Su richiesta di tale persona abbiamo ora limitato il trattamento di una parte di essi e dobbiamo comunicarVelo (articolo 19).',
  },
  facts: {
    summary: 'Chi e che cosa riguarda',
    person: 'Persona',
    known: 'Nota a Voi o a noi come',
    what: 'Oggetto',
    on: 'Data di esecuzione',
  },
  ask: {
    heading: 'Che cosa Vi chiediamo',
    rectification: 'Vi preghiamo di rettificare allo stesso modo i dati che avete ricevuto da noi.',
    erasure:
      'Vi preghiamo di verificare se anche Voi dovete cancellare i dati che avete ricevuto da noi, con eventuali copie e link.',
    restriction:
      'Vi preghiamo di verificare se anche Voi dovete limitare il trattamento dei dati che avete ricevuto da noi.',
    onward: 'Se avete trasmesso i dati ad altri, Vi preghiamo di informare chi li ha ricevuti da Voi.',
  },
  instruct: {
    rectification:
      'Voi trattate questi dati per nostro conto. Vi diamo istruzione di rettificarli allo stesso modo (articolo 28, paragrafo 3, lettera a)).',
    erasure:
      'Voi trattate questi dati per nostro conto. Vi diamo istruzione di cancellarli, con tutte le copie (articolo 28, paragrafo 3, lettera a)).',
    restriction:
      'Voi trattate questi dati per nostro conto. Vi diamo istruzione di conservarli e di non farne altro fino a nostra diversa comunicazione (articolo 28, paragrafo 3, lettera a)).',
    onward:
      'Se avete trasmesso i dati a un altro responsabile del trattamento, Vi preghiamo di assicurare che faccia lo stesso.',
  },
  confirm:
    'Vi preghiamo di confermare per iscritto a {{contact}} quanto avete fatto, indicando il numero {{reference}}.',
  onlyForThis: 'Vi preghiamo di non utilizzare per altro scopo le indicazioni contenute in questa lettera.',
};
