import type { LetterCatalogue } from '../en/index.ts';

/** A complaint made to us is here: section 164A(3) DPA 2018, and the same courtesy elsewhere. */
export const complaintReceipt: LetterCatalogue['complaintReceipt'] = {
  title: 'Il Suo reclamo {{reference}} ci è pervenuto',
  heading: 'Abbiamo ricevuto il Suo reclamo',
  infoDate: 'Reclamo',
  received: 'Il Suo reclamo ci è pervenuto il {{date}} {{channel}}. Ha il numero {{reference}}.',
  about: 'Intendiamo che riguarda: {{subject}}.',
  wrong:
    'Se abbiamo frainteso o se desidera aggiungere qualcosa, scriva a {{contact}} indicando il numero {{reference}}.',
  next: {
    heading: 'Che cosa succede ora',
    uk: 'Esaminiamo il Suo reclamo senza ingiustificato ritardo, svolgiamo le verifiche necessarie e La informiamo sul loro andamento. Poi Le comunichiamo l’esito, senza ingiustificato ritardo (sezione 164A del Data Protection Act 2018).',
    eu: 'Esaminiamo il Suo reclamo, svolgiamo le verifiche necessarie e La informiamo sul loro andamento. Poi Le comunichiamo l’esito con i nostri motivi.',
    handler: 'Del Suo reclamo si occupa {{handler}}.',
    free: 'Questo non Le costa nulla.',
  },
  handling: {
    heading: 'Che cosa avviene dei dati del Suo reclamo',
    use: 'Utilizziamo quanto ci invia per trattare il Suo reclamo e per poter dimostrare come lo abbiamo fatto (articolo 5, paragrafo 2).',
  },
  elsewhere: {
    heading: 'Dove altro può presentare reclamo',
    eu: 'Non è necessario che attenda la nostra risposta. Può proporre reclamo a un’autorità di controllo, in particolare nel luogo in cui risiede, in quello in cui lavora o in quello della presunta violazione (articolo 77):',
    uk: 'Può anche proporre reclamo all’Information Commissioner (sezione 165 del Data Protection Act 2018):',
  },
};
