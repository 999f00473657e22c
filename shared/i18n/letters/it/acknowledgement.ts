import type { LetterCatalogue } from '../en/index.ts';

/** The first letter of a case: that the request is here, what it is understood as, and until when it is answered. */
export const acknowledgement: LetterCatalogue['acknowledgement'] = {
  title: 'La Sua richiesta {{reference}} ci è pervenuta',
  heading: 'Abbiamo ricevuto la Sua richiesta',
  received: 'La Sua richiesta ci è pervenuta il {{date}} {{channel}}. Ha il numero {{reference}}.',
  understood: 'Intendiamo la Sua richiesta nel senso che Lei chiede:',
  wrong: 'Se abbiamo frainteso, ce lo comunichi.',
  answer: {
    heading: 'Quando avrà la nostra risposta',
    by: 'Rispondiamo appena possibile e al più tardi il {{date}} ({{article}}).',
    byFor: '{{rights}}: al più tardi il {{date}} ({{article}})',
    several: 'Rispondiamo appena possibile e al più tardi:',
    noDate: 'Rispondiamo senza ingiustificato ritardo.',
    free: 'La nostra risposta è gratuita.',
    moves:
      'Secondo il diritto del Regno Unito, questa data si sposta se dobbiamo attendere la Sua risposta alla domanda qui sopra.',
    nothingToDo: 'Non deve fare altro.',
    articles: {
      EU_GDPR: 'articolo 12, paragrafo 3, del GDPR',
      UK_GDPR: 'articolo 12, paragrafo 3, e articolo 12A dello UK GDPR',
    },
  },
  question: {
    heading: 'Ci occorre una cosa da Lei',
    identity: 'Dobbiamo essere certi della Sua identità',
    clarification: 'Dobbiamo sapere che cosa intende',
  },
  handling: {
    heading: 'Che cosa avviene dei dati della Sua richiesta',
    use: 'Utilizziamo quanto ci invia per risponderLe e per poter dimostrare di averlo fatto. La legge ci obbliga a entrambe le cose (articolo 5, paragrafo 2, articolo 6, paragrafo 1, lettera c), e articolo 12).',
    keeping: 'Conservazione: {{keeping}}',
    rights:
      'I Suoi diritti in materia di protezione dei dati valgono anche per questa pratica. Può inoltre proporre reclamo a un’autorità di controllo: {{authorities}}.',
  },
  contact: {
    heading: 'Se ha una domanda',
    write: 'Scriva a {{contact}} indicando il numero {{reference}}.',
  },
};
