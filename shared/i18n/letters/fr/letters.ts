import type { LetterCatalogue } from '../en/index.ts';

/** The plain letters of casework: what a person, or the controller we work for, receives. */
export const letters: LetterCatalogue['letters'] = {
  titles: {
    'identity-question': 'Question sur votre identité, {{reference}}',
    'clarification-question': 'Question sur votre demande {{reference}}',
    'fee-notice': 'Annonce de frais, {{reference}}',
    'extension-notice': 'Date de notre réponse à votre demande {{reference}}',
    'outcome-letter': 'Réponse à votre demande {{reference}}',
    'forward-note': 'Demande qui vous est transmise, {{reference}}',
  },
  headings: {
    'identity-question': 'Votre demande : nous devons nous assurer de votre identité',
    'clarification-question': 'Votre demande : une question sur ce que vous souhaitez',
    'fee-notice': 'Votre demande : annonce de frais',
    'extension-notice': 'Votre demande : date de notre réponse',
    'outcome-letter': 'Réponse à votre demande',
    'forward-note': 'Demande d’une personne dont nous traitons les données pour vous',
  },
  runningHead: '{{organisation}} · {{reference}}',
  asked:
    'Le {{date}}, vous nous avez adressé {{channel}} la demande suivante : {{rights}}. La présente lettre porte sur : {{concerned}}.',
  askedAll: 'Le {{date}}, vous nous avez adressé {{channel}} la demande suivante : {{rights}}.',
  onBehalf: 'Vous avez présenté cette demande au nom de la personne suivante : {{subject}}.',
  signer: 'Délégué(e) à la protection des données',
  question: {
    why: 'Pourquoi nous posons cette question',
    what: 'Ce que nous vous demandons',
    identity: {
      lead: 'Avant d’agir, nous devons être certains d’écrire à la bonne personne. Nous avons des doutes raisonnables et pouvons dès lors demander ce qui est nécessaire pour confirmer votre identité (article 12, paragraphe 6).',
      copy: 'N’envoyez pas de copie d’une pièce d’identité, sauf si nous en demandons une ci-dessus. Si vous en envoyez une, masquez ce dont nous n’avons pas besoin. Nous la consultons une seule fois, nous la détruisons et nous ne conservons qu’une note indiquant quand et comment votre identité a été vérifiée.',
      otherwise:
        'Si nous ne pouvons pas établir votre identité, nous vous en informerons, en indiquant nos motifs et où introduire une réclamation (article 11, paragraphe 2, et article 12, paragraphe 2). Nous répondons à ce qui peut recevoir une réponse sans cela.',
    },
    clarification: {
      lead: 'Vous êtes libre de répondre ou non. Votre réponse nous aide à trouver ce que vous souhaitez.',
      otherwise: 'Sans réponse de votre part, nous nous en tenons à votre demande telle qu’elle est.',
    },
    period: {
      eu: 'Nous continuons entre-temps à traiter votre demande. Le délai prévu à l’article 12, paragraphe 3, du RGPD expire le {{date}} ; nous mettons tout en œuvre pour le respecter.',
      ukIdentity:
        'En droit britannique, le délai de notre réponse commence à courir lorsque nous recevons ce que nous vous demandons (article 12A du RGPD britannique).',
      ukAccess:
        'En droit britannique, les jours compris entre la présente question et votre réponse, ces deux jours inclus, ne comptent pas dans le délai de notre réponse (article 12A du RGPD britannique).',
      ukOther: 'La présente question ne prolonge pas le délai de notre réponse, qui expire le {{date}}.',
    },
  },
  fee: {
    lead: 'Les demandes sont gratuites. Dans le cas présent, la loi autorise des frais raisonnables fondés sur nos coûts administratifs. Nous vous en informons avant toute facturation.',
    amount: 'Frais',
    basis: 'Fondement',
    reckoning: 'Composition des frais',
    bases: {
      'manifestly-unfounded': 'la demande est manifestement infondée (article 12, paragraphe 5)',
      excessive: 'la demande est excessive (article 12, paragraphe 5)',
      'further-copies': 'copies supplémentaires des données (article 15, paragraphe 3)',
    },
    withdraw:
      'Vous n’avez pas l’obligation de payer. Vous pouvez retirer la demande ou la restreindre de sorte qu’aucuns frais ne soient dus. Indiquez-nous ce que vous préférez.',
    periodUk:
      'En droit britannique, le délai de notre réponse commence à courir au paiement des frais (article 12A du RGPD britannique).',
    periodEu: 'La présente annonce ne prolonge pas le délai de notre réponse au titre du RGPD.',
    summary: 'Les frais, leur fondement et leur composition',
  },
  extension: {
    inTime:
      'Nous ne pouvons pas répondre dans le premier mois. La loi nous permet de prolonger le délai de deux mois lorsque cela est nécessaire et nous demande de vous en informer en donnant les motifs ({{article}}).',
    inTimeElsewhere:
      'Nous ne pouvons pas répondre dans le premier délai que la loi nous accorde, et vous en informons à temps ({{article}}).',
    articles: {
      EU_GDPR: 'article 12, paragraphe 3, du RGPD',
      UK_GDPR: 'article 12A du RGPD britannique',
      UK_DPA_PART3: 'section 54 de la loi britannique Data Protection Act 2018',
      CH_FADP: 'article 18, paragraphe 2, de l’ordonnance suisse sur la protection des données',
      US_CA_CCPA: '11 CCR § 7021(b), Californie',
    },
    late: 'Vous auriez dû recevoir de nos nouvelles plus tôt. Nous ne vous avons ni répondu ni écrit dans le premier mois, et nous vous prions de nous en excuser. La présente lettre ne prolonge pas le délai que la loi nous accorde.',
    kinds: {
      complexity: 'Le motif est la complexité de votre demande :',
      'number-of-requests': 'Le motif est le nombre de demandes :',
      numberOfYours: 'Le motif est le nombre de demandes que vous avez présentées :',
    },
    promise: 'Vous recevrez notre réponse au plus tard le {{date}}.',
  },
  outcome: {
    lead: 'Nous avons statué sur votre demande comme suit.',
    of: {
      granted: 'Nous avons fait ce que vous avez demandé.',
      'partly-granted': 'Nous avons fait une partie de ce que vous avez demandé.',
      'no-data-held':
        'Nous avons effectué des recherches dans nos systèmes. En dehors de votre demande elle-même et de la présente réponse, nous ne détenons aucune donnée à caractère personnel vous concernant.',
      'not-applicable':
        'Le droit que vous invoquez ne s’applique pas en l’espèce et nous ne donnons pas suite à ce point.',
      refused: 'Nous ne donnons pas suite à votre demande sur ce point.',
      withdrawn: 'Vous avez retiré cette partie de votre demande. Nous l’avons close.',
      'not-about-us':
        'Les données sur lesquelles porte votre demande ne sont traitées ni par nous ni pour notre compte.',
      forwarded:
        'Nous ne traitons les données sur lesquelles porte votre demande que pour le compte du responsable du traitement suivant : {{controller}}. Nous lui avons transmis votre demande le {{date}} ; c’est à lui qu’il appartient d’y répondre.',
      deceased:
        'Les droits du règlement général sur la protection des données appartiennent aux personnes vivantes (considérant 27). Nous avons vérifié si les mêmes dossiers contiennent des données vous concernant.',
    },
    requesterData: {
      none: 'Ils n’en contiennent aucune.',
      answered: 'Les données vous concernant qu’ils contiennent font l’objet d’une réponse distincte.',
    },
    reasons: 'Les dispositions sur lesquelles nous nous fondons et pourquoi elles s’appliquent :',
    reason: '{{article}} : {{words}}',
    unanswered: 'Le {{date}}, nous vous avons demandé {{what}} et n’avons pas reçu de réponse.',
    what: {
      identity: 'ce qu’il nous faut pour nous assurer de votre identité',
      clarification: 'de préciser votre demande',
      fee: 'le paiement de frais',
    },
    suppression: {
      heading: 'Ce que nous conservons de vos coordonnées',
      lead: 'Afin de ne plus vous écrire, nous conservons ce qui suit et ne l’utilisons à aucune autre fin :',
      hash: 'un code calculé à partir de votre {{kind}}, qui ne permet pas de retrouver la coordonnée elle-même ({{purpose}})',
      address: 'votre {{kind}} ({{purpose}})',
      kinds: { email: 'adresse électronique', phone: 'numéro de téléphone', post: 'adresse postale' },
      purposes: {
        'no-marketing': 'afin que vous ne receviez aucune prospection',
        'consent-withdrawn': 'afin que le retrait de votre consentement soit respecté',
        'erased-do-not-collect-again': 'afin que ce qui a été effacé ne soit pas collecté de nouveau',
      },
    },
  },
  forward: {
    lead: 'Le {{date}}, la demande suivante nous est parvenue. Elle concerne des données que nous traitons pour votre compte ; nous vous la transmettons donc ({{clause}}).',
    facts: 'La demande',
    who: 'Auteur de la demande',
    subject: 'Personne concernée',
    rights: 'Droits exercés',
    received: 'Reçue par nous le',
    by: 'D’après le contrat, nous vous assistons au plus tard le',
    words: 'La demande, mot pour mot',
    clock:
      'La demande est parvenue à l’un de vos sous-traitants : il vous appartient d’apprécier si le délai légal a commencé à courir ce jour-là. Nous n’avons rien dit à l’auteur de la demande quant au fond et agissons sur vos instructions.',
  },
};
