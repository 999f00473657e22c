import type { LetterCatalogue } from '../en/index.ts';

/** What was decided, for each right in its own words: the first sentence of its block in the answer. */
export const outcome: LetterCatalogue['outcome'] = {
  answers: {
    granted: {
      access: 'Vous avez accès à vos données.',
      rectification: 'Nous avons rectifié vos données.',
      erasure: 'Nous avons effacé vos données.',
      restriction: 'Nous avons limité le traitement de vos données.',
      portability: 'Vous recevez vos données sous une forme que vous pouvez emporter.',
      objection:
        'Nous faisons droit à votre opposition. Nous ne traitons plus vos données pour la finalité visée par votre opposition (article 21, paragraphe 1).',
      'marketing-objection':
        'Nous n’utilisons plus vos données à des fins de prospection, ni pour un profilage qui y serve (article 21, paragraphe 3). Vous n’avez pas à donner de raison, et cela ne vous coûte rien.',
      'automated-decision':
        'Une personne a réexaminé la décision automatisée et a tenu compte de votre point de vue ({{article}}).',
      'consent-withdrawal':
        'Nous avons pris note du retrait de votre consentement. Nous ne traitons plus vos données sur ce fondement. Ce que nous avons fait auparavant demeure licite (article 7, paragraphe 3).',
    },
    'partly-granted': {
      access: 'Vous avez accès à une partie des données demandées.',
      rectification: 'Nous avons rectifié une partie des données que vous avez indiquées.',
      erasure: 'Nous avons effacé une partie de vos données.',
      restriction: 'Nous avons limité le traitement d’une partie de vos données.',
      portability: 'Vous recevez une partie de vos données sous une forme que vous pouvez emporter.',
      objection:
        'Nous faisons droit en partie à votre opposition et avons mis fin à cette partie du traitement (article 21, paragraphe 1).',
      'marketing-objection': 'Nous avons mis fin en partie à l’utilisation de vos données à des fins de prospection.',
      'automated-decision': 'Une personne a réexaminé une partie de la décision automatisée ({{article}}).',
      'consent-withdrawal':
        'Nous avons mis fin à une partie du traitement pour lequel vous avez retiré votre consentement.',
    },
    refused: {
      access: 'Nous ne vous donnons pas accès aux données demandées.',
      rectification: 'Nous ne modifions pas les données que vous avez indiquées.',
      erasure: 'Nous n’effaçons pas vos données.',
      restriction: 'Nous ne limitons pas le traitement de vos données.',
      portability: 'Nous ne vous remettons pas vos données sous une forme portable.',
      objection:
        'Nous avons mis en balance vos raisons et les nôtres. Nous ne mettons pas fin au traitement visé par votre opposition.',
      'marketing-objection': 'Nous ne donnons pas suite à votre opposition à la prospection.',
      'automated-decision': 'Nous ne réexaminons pas la décision automatisée.',
      'consent-withdrawal': 'Nous ne donnons pas suite au retrait de votre consentement.',
    },
    'not-applicable': {
      access: 'Le droit d’accès ne s’applique pas en l’espèce. Nous ne prenons aucune mesure.',
      rectification: 'Le droit de rectification ne s’applique pas en l’espèce. Nous ne prenons aucune mesure.',
      erasure: 'Le droit à l’effacement ne s’applique pas en l’espèce. Nous ne prenons aucune mesure.',
      restriction:
        'Le droit à la limitation du traitement ne s’applique pas en l’espèce. Nous ne prenons aucune mesure.',
      portability:
        'Le droit à la portabilité des données ne s’applique pas en l’espèce. Nous ne prenons aucune mesure.',
      objection: 'Le droit d’opposition ne s’applique pas en l’espèce. Nous ne prenons aucune mesure.',
      'marketing-objection':
        'Nous n’utilisons pas vos données à des fins de prospection. Il n’y a rien à faire cesser.',
      'automated-decision':
        'Le droit à un réexamen par une personne ne s’applique pas en l’espèce. Nous ne prenons aucune mesure.',
      'consent-withdrawal':
        'Nous ne traitons pas vos données sur le fondement de votre consentement. Il n’y a pas de consentement à retirer.',
    },
    'no-data-held': {
      access: 'Il n’y a rien dont nous puissions vous remettre une copie.',
      rectification: 'Il n’y a rien à rectifier.',
      erasure: 'Il n’y a rien à effacer.',
      restriction: 'Il n’y a rien à limiter.',
      portability: 'Il n’y a rien à remettre.',
      objection: 'Il n’y a aucun traitement à faire cesser.',
      'marketing-objection': 'Nous n’utilisons aucune donnée vous concernant à des fins de prospection.',
      'automated-decision': 'Aucune décision vous concernant ne repose sur de telles données.',
      'consent-withdrawal': 'Il n’y a aucun traitement à faire cesser.',
    },
  },
  asAbove:
    'Comme indiqué plus haut, en dehors de votre demande et de la présente réponse, nous ne détenons aucune donnée à caractère personnel vous concernant.',
  lookAgain:
    'Si vous pensez que nous détenons des données vous concernant sous un autre nom, une autre adresse ou un autre numéro, indiquez-nous lesquels. Nous chercherons de nouveau.',
  access: {
    report:
      'La copie de vos données et l’usage que nous en faisons figurent dans notre réponse d’accès {{number}} du {{date}}.',
  },
  done: {
    rectification: 'Ce que nous avons rectifié :',
    erasure: 'Ce que nous avons effacé :',
    restriction: 'Ce qui est limité :',
    portability: 'Comment vous les recevez :',
    objection: 'Ce qui a pris fin :',
    'marketing-objection': 'Ce qui a pris fin :',
    'automated-decision': 'Le résultat du réexamen et ses motifs :',
    'consent-withdrawal': 'Ce qui a pris fin :',
  },
  remains: {
    lead: 'Ce que nous conservons, et pourquoi :',
    nothing: 'Des données dont vous avez demandé l’effacement, nous ne conservons rien.',
    file: 'Nous conservons toutefois votre demande et notre réponse, afin de pouvoir démontrer comment nous l’avons traitée (article 5, paragraphe 2).',
  },
  restriction: {
    means:
      'Tant que dure la limitation, nous conservons ces données et n’en faisons rien d’autre. La loi ne permet d’autres utilisations qu’avec votre consentement, pour des droits en justice, pour la protection des droits d’une autre personne ou pour des motifs importants d’intérêt public (article 18, paragraphe 2).',
    lifting: 'Nous vous informerons avant de lever la limitation (article 18, paragraphe 3).',
  },
  portability: {
    files: 'Les fichiers que vous recevez',
    onward:
      'Vous pouvez transmettre les données comme vous le souhaitez. Si vous nous le demandez et que cela est techniquement possible, nous les transmettons directement à un autre organisme (article 20, paragraphe 2).',
  },
  recipients: {
    heading: 'Ceux qui ont reçu ces données de nous',
    told: 'Nous informons chaque destinataire auquel nous avons communiqué des données de leur rectification, de leur effacement ou de leur limitation, à moins que cela ne se révèle impossible ou n’exige des efforts disproportionnés (article 19). Si vous le souhaitez, nous vous indiquons qui sont ces destinataires.',
  },
  review: {
    by: 'Le réexamen a été effectué par : {{reviewer}}.',
    article: {
      EU_GDPR: 'article 22, paragraphe 3, du RGPD',
      UK_GDPR: 'article 22C du RGPD britannique',
      ukBefore: 'article 22, paragraphe 3, du RGPD britannique',
    },
    contest: 'Si vous n’êtes pas d’accord avec le résultat, vous pouvez le contester : indiquez-nous vos raisons.',
  },
};
