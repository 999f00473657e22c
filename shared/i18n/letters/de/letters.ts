import type { LetterCatalogue } from '../en/index.ts';

/** The plain letters of casework: what a person, or the controller we work for, receives. */
export const letters: LetterCatalogue['letters'] = {
  titles: {
    'identity-question': 'Frage zu Ihrer Identität, {{reference}}',
    'clarification-question': 'Frage zu Ihrem Antrag {{reference}}',
    'fee-notice': 'Ankündigung eines Entgelts, {{reference}}',
    'extension-notice': 'Wann wir Ihren Antrag {{reference}} beantworten',
    'outcome-letter': 'Antwort auf Ihren Antrag {{reference}}',
    'forward-note': 'An Sie weitergeleiteter Antrag, {{reference}}',
  },
  headings: {
    'identity-question': 'Ihr Antrag: Wir müssen wissen, dass Sie es sind',
    'clarification-question': 'Ihr Antrag: eine Frage dazu, was Sie meinen',
    'fee-notice': 'Ihr Antrag: Ankündigung eines Entgelts',
    'extension-notice': 'Ihr Antrag: wann wir antworten',
    'outcome-letter': 'Antwort auf Ihren Antrag',
    'forward-note': 'Antrag einer Person, deren Daten wir für Sie verarbeiten',
  },
  runningHead: '{{organisation}} · {{reference}}',
  asked:
    'Sie haben uns am {{date}} {{channel}} um Folgendes gebeten: {{rights}}. Dieses Schreiben betrifft: {{concerned}}.',
  askedAll: 'Sie haben uns am {{date}} {{channel}} um Folgendes gebeten: {{rights}}.',
  onBehalf: 'Sie haben den Antrag im Namen von {{subject}} gestellt.',
  signer: 'Datenschutzbeauftragte/r',
  question: {
    why: 'Warum wir fragen',
    what: 'Worum wir Sie bitten',
    identity: {
      lead: 'Bevor wir tätig werden, müssen wir sicher sein, dass wir der richtigen Person schreiben. Wir haben begründete Zweifel und dürfen dann anfordern, was zur Bestätigung Ihrer Identität erforderlich ist (Artikel 12 Absatz 6).',
      copy: 'Bitte senden Sie keine Kopie eines Ausweises, wenn wir nicht oben ausdrücklich darum bitten. Falls Sie eine senden, machen Sie unkenntlich, was wir nicht benötigen. Wir sehen die Kopie einmal an, vernichten sie und vermerken nur, wann und wie Ihre Identität geprüft wurde.',
      otherwise:
        'Können wir Ihre Identität nicht feststellen, teilen wir Ihnen das mit, ebenso die Gründe und wo Sie sich beschweren können (Artikel 11 Absatz 2 und Artikel 12 Absatz 2). Was sich auch so beantworten lässt, beantworten wir.',
    },
    clarification: {
      lead: 'Es steht Ihnen frei, zu antworten. Ihre Antwort hilft uns, das zu finden, was Sie meinen.',
      otherwise: 'Ohne Antwort richten wir uns nach Ihrem Antrag, wie er vorliegt.',
    },
    period: {
      eu: 'Wir arbeiten währenddessen weiter an Ihrem Antrag. Die Frist des Artikels 12 Absatz 3 DSGVO endet am {{date}}; wir bemühen uns nach Kräften, sie einzuhalten.',
      ukIdentity:
        'Nach dem Recht des Vereinigten Königreichs beginnt die Frist für unsere Antwort, wenn uns das Erbetene vorliegt (Artikel 12A UK-DSGVO).',
      ukAccess:
        'Nach dem Recht des Vereinigten Königreichs zählen die Tage von dieser Frage bis zu Ihrer Antwort, beide eingeschlossen, nicht zur Frist für unsere Antwort (Artikel 12A UK-DSGVO).',
      ukOther: 'Diese Frage verlängert die Frist für unsere Antwort nicht; sie endet am {{date}}.',
    },
  },
  fee: {
    lead: 'Anträge sind unentgeltlich. In diesem Fall erlaubt das Gesetz ein angemessenes Entgelt auf der Grundlage unserer Verwaltungskosten. Wir teilen es Ihnen mit, bevor etwas berechnet wird.',
    amount: 'Entgelt',
    basis: 'Grundlage',
    reckoning: 'Wie es sich zusammensetzt',
    bases: {
      'manifestly-unfounded': 'der Antrag ist offenkundig unbegründet (Artikel 12 Absatz 5)',
      excessive: 'der Antrag ist exzessiv (Artikel 12 Absatz 5)',
      'further-copies': 'weitere Kopien der Daten (Artikel 15 Absatz 3)',
    },
    withdraw:
      'Sie müssen nicht zahlen. Sie können den Antrag zurücknehmen oder so einschränken, dass kein Entgelt anfällt. Teilen Sie uns bitte mit, was Ihnen lieber ist.',
    periodUk:
      'Nach dem Recht des Vereinigten Königreichs beginnt die Frist für unsere Antwort mit der Zahlung des Entgelts (Artikel 12A UK-DSGVO).',
    periodEu: 'Diese Ankündigung verlängert die Frist für unsere Antwort nach der DSGVO nicht.',
    summary: 'Das Entgelt, seine Grundlage und wie es sich zusammensetzt',
  },
  extension: {
    inTime:
      'Wir können nicht innerhalb des ersten Monats antworten. Das Gesetz erlaubt uns, die Frist um zwei weitere Monate zu verlängern, soweit das erforderlich ist, und verlangt, dass wir Ihnen dies mit den Gründen mitteilen ({{article}}).',
    inTimeElsewhere:
      'Wir können nicht innerhalb der ersten Frist antworten, die das Gesetz uns setzt, und teilen Ihnen das rechtzeitig mit ({{article}}).',
    articles: {
      EU_GDPR: 'Artikel 12 Absatz 3 DSGVO',
      UK_GDPR: 'Artikel 12A UK-DSGVO',
      UK_DPA_PART3: 'Section 54 des britischen Data Protection Act 2018',
      CH_FADP: 'Artikel 18 Absatz 2 der schweizerischen Datenschutzverordnung',
      US_CA_CCPA: '11 CCR § 7021(b), Kalifornien',
    },
    late: 'Sie hätten schon früher von uns hören müssen. Wir haben innerhalb des ersten Monats weder geantwortet noch Ihnen geschrieben; das tut uns leid. Dieses Schreiben verlängert die Frist nicht, die das Gesetz uns setzt.',
    kinds: {
      complexity: 'Der Grund ist die Komplexität Ihres Antrags:',
      'number-of-requests': 'Der Grund ist die Anzahl der Anträge:',
      numberOfYours: 'Der Grund ist die Anzahl der Anträge, die Sie gestellt haben:',
    },
    promise: 'Sie erhalten unsere Antwort spätestens am {{date}}.',
  },
  outcome: {
    lead: 'Wir haben über Ihren Antrag wie folgt entschieden.',
    of: {
      granted: 'Wir haben getan, worum Sie gebeten haben.',
      'partly-granted': 'Wir haben einen Teil dessen getan, worum Sie gebeten haben.',
      'no-data-held':
        'Wir haben in unseren Systemen gesucht. Abgesehen von Ihrem Antrag selbst und dieser Antwort haben wir keine personenbezogenen Daten über Sie.',
      'not-applicable':
        'Das Recht, auf das Sie sich berufen, ist hier nicht anwendbar; wir werden deshalb nicht tätig.',
      refused: 'Wir kommen Ihrem Antrag in diesem Punkt nicht nach.',
      withdrawn: 'Sie haben diesen Teil Ihres Antrags zurückgenommen. Wir haben ihn abgeschlossen.',
      'not-about-us': 'Die Daten, nach denen Sie fragen, werden weder von uns noch in unserem Auftrag verarbeitet.',
      forwarded:
        'Die Daten, nach denen Sie fragen, verarbeiten wir nur im Auftrag von {{controller}}. Dorthin haben wir Ihren Antrag am {{date}} weitergeleitet; die Antwort erhalten Sie von dort.',
      deceased:
        'Die Rechte der Datenschutz-Grundverordnung stehen lebenden Personen zu (Erwägungsgrund 27). Wir haben geprüft, ob dieselben Unterlagen Daten über Sie enthalten.',
    },
    requesterData: {
      none: 'Sie enthalten keine.',
      answered: 'Zu den darin enthaltenen Daten über Sie erhalten Sie eine gesonderte Antwort.',
    },
    reasons: 'Die Vorschriften, auf die wir uns stützen, und warum sie anwendbar sind:',
    reason: '{{article}}: {{words}}',
    unanswered: 'Wir haben Sie am {{date}} um {{what}} gebeten und keine Antwort erhalten.',
    what: {
      identity: 'die Angaben, die wir zur Bestätigung Ihrer Identität benötigen,',
      clarification: 'eine Präzisierung Ihres Antrags',
      fee: 'ein Entgelt',
    },
    suppression: {
      heading: 'Was wir von Ihrer Adresse behalten',
      lead: 'Damit Sie nicht erneut angeschrieben werden, behalten wir Folgendes und verwenden es zu nichts anderem:',
      hash: 'einen aus Ihrer {{kind}} errechneten Code, aus dem sie sich nicht ablesen lässt ({{purpose}})',
      address: 'Ihre {{kind}} selbst ({{purpose}})',
      kinds: { email: 'E-Mail-Adresse', phone: 'Telefonnummer', post: 'Postanschrift' },
      purposes: {
        'no-marketing': 'damit Sie keine Werbung erhalten',
        'consent-withdrawn': 'damit der Widerruf Ihrer Einwilligung beachtet wird',
        'erased-do-not-collect-again': 'damit Gelöschtes nicht erneut erhoben wird',
      },
    },
  },
  forward: {
    lead: 'Am {{date}} ist bei uns der folgende Antrag eingegangen. Er betrifft Daten, die wir in Ihrem Auftrag verarbeiten; wir leiten ihn deshalb an Sie weiter ({{clause}}).',
    facts: 'Der Antrag',
    who: 'Antragstellende Person',
    subject: 'Betroffene Person',
    rights: 'Geltend gemachte Rechte',
    received: 'Bei uns eingegangen am',
    by: 'Nach dem Vertrag unterstützen wir Sie bis',
    words: 'Der Antrag im Wortlaut',
    clock:
      'Der Antrag ist bei einem Auftragsverarbeiter von Ihnen eingegangen: Ob die gesetzliche Frist mit diesem Tag begonnen hat, haben Sie zu beurteilen. Wir haben der antragstellenden Person nichts zur Sache mitgeteilt und handeln nach Ihren Weisungen.',
  },
};
