import type { LetterCatalogue } from '../en/index.ts';

/** What was decided, for each right in its own words: the first sentence of its block in the answer. */
export const outcome: LetterCatalogue['outcome'] = {
  answers: {
    granted: {
      access: 'Lei ha accesso ai Suoi dati.',
      rectification: 'Abbiamo rettificato i Suoi dati.',
      erasure: 'Abbiamo cancellato i Suoi dati.',
      restriction: 'Abbiamo limitato il trattamento dei Suoi dati.',
      portability: 'Riceve i Suoi dati in una forma che può portare con sé.',
      objection:
        'Accogliamo la Sua opposizione. Non trattiamo più i Suoi dati per la finalità oggetto della Sua opposizione (articolo 21, paragrafo 1).',
      'marketing-objection':
        'Non utilizziamo più i Suoi dati per il marketing diretto, né per la profilazione a esso connessa (articolo 21, paragrafo 3). Non deve indicarne il motivo e ciò non Le costa nulla.',
      'automated-decision':
        'Una persona ha riesaminato la decisione automatizzata e ha tenuto conto della Sua opinione ({{article}}).',
      'consent-withdrawal':
        'Abbiamo preso atto della revoca del Suo consenso. Non trattiamo più i Suoi dati su tale base. Quanto fatto in precedenza resta lecito (articolo 7, paragrafo 3).',
    },
    'partly-granted': {
      access: 'Lei ha accesso a una parte dei dati richiesti.',
      rectification: 'Abbiamo rettificato una parte dei dati che ha indicato.',
      erasure: 'Abbiamo cancellato una parte dei Suoi dati.',
      restriction: 'Abbiamo limitato il trattamento di una parte dei Suoi dati.',
      portability: 'Riceve una parte dei Suoi dati in una forma che può portare con sé.',
      objection:
        'Accogliamo in parte la Sua opposizione e abbiamo posto fine a tale parte del trattamento (articolo 21, paragrafo 1).',
      'marketing-objection': 'Abbiamo posto fine in parte all’uso dei Suoi dati per il marketing diretto.',
      'automated-decision': 'Una persona ha riesaminato una parte della decisione automatizzata ({{article}}).',
      'consent-withdrawal': 'Abbiamo posto fine a una parte del trattamento per il quale ha revocato il consenso.',
    },
    refused: {
      access: 'Non Le diamo accesso ai dati richiesti.',
      rectification: 'Non modifichiamo i dati che ha indicato.',
      erasure: 'Non cancelliamo i Suoi dati.',
      restriction: 'Non limitiamo il trattamento dei Suoi dati.',
      portability: 'Non Le consegniamo i Suoi dati in forma portabile.',
      objection:
        'Abbiamo messo a confronto i Suoi motivi e i nostri. Non poniamo fine al trattamento oggetto della Sua opposizione.',
      'marketing-objection': 'Non diamo seguito alla Sua opposizione al marketing diretto.',
      'automated-decision': 'Non riesaminiamo la decisione automatizzata.',
      'consent-withdrawal': 'Non diamo seguito alla revoca del Suo consenso.',
    },
    'not-applicable': {
      access: 'Il diritto di accesso non si applica in questo caso. Non diamo seguito alla richiesta.',
      rectification: 'Il diritto di rettifica non si applica in questo caso. Non diamo seguito alla richiesta.',
      erasure: 'Il diritto alla cancellazione non si applica in questo caso. Non diamo seguito alla richiesta.',
      restriction:
        'Il diritto di limitazione di trattamento non si applica in questo caso. Non diamo seguito alla richiesta.',
      portability:
        'Il diritto alla portabilità dei dati non si applica in questo caso. Non diamo seguito alla richiesta.',
      objection: 'Il diritto di opposizione non si applica in questo caso. Non diamo seguito alla richiesta.',
      'marketing-objection': 'Non utilizziamo i Suoi dati per il marketing diretto. Non c’è nulla da far cessare.',
      'automated-decision':
        'Il diritto al riesame da parte di una persona non si applica in questo caso. Non diamo seguito alla richiesta.',
      'consent-withdrawal':
        'Non trattiamo i Suoi dati sulla base del Suo consenso. Non c’è alcun consenso da revocare.',
    },
    'no-data-held': {
      access: 'Non c’è nulla di cui possiamo darLe copia.',
      rectification: 'Non c’è nulla da rettificare.',
      erasure: 'Non c’è nulla da cancellare.',
      restriction: 'Non c’è nulla da limitare.',
      portability: 'Non c’è nulla da consegnare.',
      objection: 'Non c’è alcun trattamento da far cessare.',
      'marketing-objection': 'Non utilizziamo alcun dato che La riguarda per il marketing diretto.',
      'automated-decision': 'Nessuna decisione che La riguarda si basa su tali dati.',
      'consent-withdrawal': 'Non c’è alcun trattamento da far cessare.',
    },
  },
  asAbove:
    'Come detto sopra, a parte la Sua richiesta e questa risposta non deteniamo dati personali che La riguardano.',
  lookAgain:
    'Se ritiene che deteniamo dati che La riguardano sotto un altro nome, indirizzo o numero, ci indichi quale. Cercheremo di nuovo.',
  access: {
    report:
      'La copia dei Suoi dati e l’uso che ne facciamo si trovano nella nostra risposta di accesso {{number}} del {{date}}.',
  },
  done: {
    rectification: 'Che cosa abbiamo rettificato:',
    erasure: 'Che cosa abbiamo cancellato:',
    restriction: 'Che cosa è limitato:',
    portability: 'Come li riceve:',
    objection: 'Che cosa è cessato:',
    'marketing-objection': 'Che cosa è cessato:',
    'automated-decision': 'Il risultato del riesame e i suoi motivi:',
    'consent-withdrawal': 'Che cosa è cessato:',
  },
  remains: {
    lead: 'Che cosa conserviamo e perché:',
    nothing: 'Dei dati di cui ha chiesto la cancellazione non conserviamo nulla.',
    file: 'Conserviamo tuttavia la Sua richiesta e la nostra risposta, per poter dimostrare come l’abbiamo trattata (articolo 5, paragrafo 2).',
  },
  restriction: {
    means:
      'Finché dura la limitazione conserviamo questi dati e non ne facciamo altro. La legge consente altri usi solo con il Suo consenso, per far valere diritti in sede giudiziaria, per tutelare i diritti di un’altra persona o per motivi di interesse pubblico rilevante (articolo 18, paragrafo 2).',
    lifting: 'La informeremo prima di revocare la limitazione (articolo 18, paragrafo 3).',
  },
  portability: {
    files: 'I file che riceve',
    onward:
      'Può trasmettere i dati come desidera. Se ce lo chiede ed è tecnicamente fattibile, li trasmettiamo direttamente a un’altra organizzazione (articolo 20, paragrafo 2).',
  },
  recipients: {
    heading: 'Chi ha ricevuto questi dati da noi',
    told: 'Comunichiamo a ciascuno dei destinatari cui abbiamo trasmesso i dati la loro rettifica, cancellazione o limitazione, salvo che ciò si riveli impossibile o implichi uno sforzo sproporzionato (articolo 19). Se lo desidera, Le indichiamo chi sono.',
  },
  review: {
    by: 'Il riesame è stato effettuato da: {{reviewer}}.',
    article: {
      EU_GDPR: 'articolo 22, paragrafo 3, del GDPR',
      UK_GDPR: 'articolo 22C dello UK GDPR',
      ukBefore: 'articolo 22, paragrafo 3, dello UK GDPR',
    },
    contest: 'Se non è d’accordo con il risultato, può contestarlo: ce ne indichi il motivo.',
  },
};
