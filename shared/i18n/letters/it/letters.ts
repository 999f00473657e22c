import type { LetterCatalogue } from '../en/index.ts';

/** The plain letters of casework: what a person, or the controller we work for, receives. */
export const letters: LetterCatalogue['letters'] = {
  titles: {
    'identity-question': 'Domanda sulla Sua identità, {{reference}}',
    'clarification-question': 'Domanda sulla Sua richiesta {{reference}}',
    'fee-notice': 'Avviso di un contributo spese, {{reference}}',
    'extension-notice': 'Quando risponderemo alla Sua richiesta {{reference}}',
    'outcome-letter': 'Risposta alla Sua richiesta {{reference}}',
    'forward-note': 'Richiesta inoltrata a Voi, {{reference}}',
  },
  headings: {
    'identity-question': 'La Sua richiesta: dobbiamo essere certi che provenga da Lei',
    'clarification-question': 'La Sua richiesta: una domanda su che cosa intende',
    'fee-notice': 'La Sua richiesta: avviso di un contributo spese',
    'extension-notice': 'La Sua richiesta: quando risponderemo',
    'outcome-letter': 'Risposta alla Sua richiesta',
    'forward-note': 'Richiesta di una persona i cui dati trattiamo per Vostro conto',
  },
  runningHead: '{{organisation}} · {{reference}}',
  asked:
    'Con richiesta ricevuta il {{date}} {{channel}} Lei ci ha chiesto: {{rights}}. La presente lettera riguarda: {{concerned}}.',
  askedAll: 'Con richiesta ricevuta il {{date}} {{channel}} Lei ci ha chiesto: {{rights}}.',
  onBehalf: 'Lei ha presentato la richiesta per conto di {{subject}}.',
  signer: 'Responsabile della protezione dei dati',
  question: {
    why: 'Perché Le poniamo questa domanda',
    what: 'Che cosa Le chiediamo',
    identity: {
      lead: 'Prima di agire dobbiamo essere certi di scrivere alla persona giusta. Nutriamo ragionevoli dubbi e possiamo quindi chiedere quanto è necessario per confermare la Sua identità (articolo 12, paragrafo 6).',
      copy: 'Non invii la copia di un documento d’identità, a meno che non la chiediamo qui sopra. Se ne invia una, copra ciò che non ci serve. La guardiamo una sola volta, la distruggiamo e conserviamo soltanto un’annotazione di quando e come la Sua identità è stata verificata.',
      otherwise:
        'Se non riusciamo ad accertare la Sua identità, La informeremo di ciò, dei motivi e di dove può proporre reclamo (articolo 11, paragrafo 2, e articolo 12, paragrafo 2). Rispondiamo comunque a quanto può ricevere risposta senza tale accertamento.',
    },
    clarification: {
      lead: 'Può scegliere liberamente se rispondere. La Sua risposta ci aiuta a trovare ciò che intende.',
      otherwise: 'In mancanza di risposta ci atteniamo alla Sua richiesta così com’è.',
    },
    period: {
      eu: 'Nel frattempo continuiamo a lavorare alla Sua richiesta. Il termine di cui all’articolo 12, paragrafo 3, del GDPR scade il {{date}}; facciamo tutto il possibile per rispettarlo.',
      ukIdentity:
        'Secondo il diritto del Regno Unito, il termine per la nostra risposta decorre da quando riceviamo ciò che Le chiediamo (articolo 12A dello UK GDPR).',
      ukAccess:
        'Secondo il diritto del Regno Unito, i giorni da questa domanda alla Sua risposta, entrambi compresi, non si contano nel termine per la nostra risposta (articolo 12A dello UK GDPR).',
      ukOther: 'Questa domanda non proroga il termine per la nostra risposta, che scade il {{date}}.',
    },
  },
  fee: {
    lead: 'Le richieste sono gratuite. In questo caso la legge consente un contributo spese ragionevole, basato sui nostri costi amministrativi. Glielo comunichiamo prima di addebitare qualsiasi importo.',
    amount: 'Contributo spese',
    basis: 'Fondamento',
    reckoning: 'Come si compone',
    bases: {
      'manifestly-unfounded': 'la richiesta è manifestamente infondata (articolo 12, paragrafo 5)',
      excessive: 'la richiesta è eccessiva (articolo 12, paragrafo 5)',
      'further-copies': 'ulteriori copie dei dati (articolo 15, paragrafo 3)',
    },
    withdraw:
      'Non ha alcun obbligo di pagare. Può ritirare la richiesta o circoscriverla in modo che non sia dovuto alcun contributo. Ci comunichi che cosa preferisce.',
    periodUk:
      'Secondo il diritto del Regno Unito, il termine per la nostra risposta decorre dal pagamento del contributo (articolo 12A dello UK GDPR).',
    periodEu: 'Questo avviso non proroga il termine per la nostra risposta ai sensi del GDPR.',
    summary: 'Il contributo spese, il suo fondamento e come si compone',
  },
  extension: {
    inTime:
      'Non possiamo rispondere entro il primo mese. La legge ci consente di prorogare il termine di due mesi, se necessario, e ci chiede di informarLa della proroga e dei motivi ({{article}}).',
    inTimeElsewhere:
      'Non possiamo rispondere entro il primo termine che la legge ci concede e La informiamo per tempo ({{article}}).',
    articles: {
      EU_GDPR: 'articolo 12, paragrafo 3, del GDPR',
      UK_GDPR: 'articolo 12A dello UK GDPR',
      UK_DPA_PART3: 'sezione 54 del Data Protection Act 2018 (Regno Unito)',
      CH_FADP: 'articolo 18, paragrafo 2, dell’ordinanza svizzera sulla protezione dei dati',
      US_CA_CCPA: '11 CCR § 7021(b), California',
    },
    late: 'Avrebbe dovuto ricevere nostre notizie prima d’ora. Entro il primo mese non abbiamo né risposto né scritto, e ce ne scusiamo. La presente lettera non proroga il termine che la legge ci concede.',
    kinds: {
      complexity: 'Il motivo è la complessità della Sua richiesta:',
      'number-of-requests': 'Il motivo è il numero delle richieste:',
      numberOfYours: 'Il motivo è il numero delle richieste da Lei presentate:',
    },
    promise: 'Riceverà la nostra risposta al più tardi il {{date}}.',
  },
  outcome: {
    lead: 'Abbiamo deciso sulla Sua richiesta come segue.',
    of: {
      granted: 'Abbiamo fatto quanto ha chiesto.',
      'partly-granted': 'Abbiamo fatto una parte di quanto ha chiesto.',
      'no-data-held':
        'Abbiamo effettuato ricerche nei nostri sistemi. A parte la Sua richiesta stessa e questa risposta, non deteniamo dati personali che La riguardano.',
      'not-applicable': 'Il diritto che Lei invoca non si applica in questo caso e non diamo seguito alla richiesta.',
      refused: 'Su questo punto non diamo seguito alla Sua richiesta.',
      withdrawn: 'Lei ha ritirato questa parte della Sua richiesta. L’abbiamo chiusa.',
      'not-about-us': 'I dati su cui verte la Sua richiesta non sono trattati da noi né per nostro conto.',
      forwarded:
        'Trattiamo i dati su cui verte la Sua richiesta soltanto per conto del seguente titolare del trattamento: {{controller}}. Gli abbiamo inoltrato la Sua richiesta il {{date}}; spetta al titolare rispondere.',
      deceased:
        'I diritti del regolamento generale sulla protezione dei dati spettano alle persone viventi (considerando 27). Abbiamo verificato se gli stessi documenti contengano dati che La riguardano.',
    },
    requesterData: {
      none: 'Non ne contengono.',
      answered: 'Ai dati che La riguardano ivi contenuti rispondiamo separatamente.',
    },
    reasons: 'Le disposizioni su cui ci fondiamo e perché si applicano:',
    reason: '{{article}}: {{words}}',
    unanswered: 'Il {{date}} Le abbiamo chiesto {{what}} e non abbiamo ricevuto risposta.',
    what: {
      identity: 'quanto ci occorre per essere certi della Sua identità',
      clarification: 'di precisare la Sua richiesta',
      fee: 'un contributo spese',
    },
    suppression: {
      heading: 'Che cosa conserviamo del Suo recapito',
      lead: 'Per non scriverLe di nuovo conserviamo quanto segue e non lo utilizziamo per nient’altro:',
      hash: 'un codice calcolato a partire dal Suo recapito ({{kind}}), dal quale non è possibile risalire al recapito stesso ({{purpose}})',
      address: 'il recapito stesso: {{kind}} ({{purpose}})',
      kinds: { email: 'indirizzo di posta elettronica', phone: 'numero di telefono', post: 'indirizzo postale' },
      purposes: {
        'no-marketing': 'affinché non riceva comunicazioni di marketing',
        'consent-withdrawn': 'affinché la revoca del Suo consenso sia rispettata',
        'erased-do-not-collect-again': 'affinché quanto è stato cancellato non sia raccolto di nuovo',
      },
    },
  },
  forward: {
    lead: 'Il {{date}} ci è pervenuta la richiesta seguente. Riguarda dati che trattiamo per Vostro conto; pertanto la inoltriamo a Voi ({{clause}}).',
    facts: 'La richiesta',
    who: 'Richiedente',
    subject: 'Interessato',
    rights: 'Diritti esercitati',
    received: 'Data di ricezione presso di noi',
    by: 'Termine contrattuale per la nostra assistenza',
    words: 'La richiesta, parola per parola',
    clock:
      'La richiesta è pervenuta a un Vostro responsabile del trattamento: spetta a Voi valutare se il termine di legge sia iniziato a decorrere da quel giorno. Non abbiamo detto nulla al richiedente quanto al merito e agiamo su Vostre istruzioni.',
  },
};
