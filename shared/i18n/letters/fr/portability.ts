import type { LetterCatalogue } from '../en/index.ts';

/** Art. 20: the letter around the files a person takes with them. */
export const portability: LetterCatalogue['portability'] = {
  title: 'Vos données sous une forme portable, {{reference}}',
  heading: 'Vos données sous une forme portable',
  lead: 'Le {{date}}, vous nous avez demandé vos données sous une forme que vous pouvez emporter (article 20). Les voici.',
  files: {
    heading: 'Ce que vous recevez',
    summary: 'Les fichiers, leur format et leur contenu',
    name: 'Fichier',
    format: 'Format',
    contents: 'Contenu',
  },
  scope:
    'Les fichiers contiennent les données que vous nous avez fournies vous-même ou qui sont nées de votre utilisation de notre service, dans la mesure où nous les traitons à l’aide de procédés automatisés avec votre consentement ou pour un contrat conclu avec vous. Les autres données ne relèvent pas de ce droit. Vous pouvez les demander au titre de l’article 15.',
  use: {
    heading: 'Ce que vous pouvez en faire',
    open: 'Un programme informatique peut lire les fichiers. Vous pouvez les garder ou les transmettre à qui vous le souhaitez.',
    direct:
      'Si vous nous le demandez et que cela est techniquement possible, nous les transmettons directement à un autre organisme (article 20, paragraphe 2).',
    goesOn:
      'Cela n’efface rien : notre propre traitement de vos données se poursuit comme auparavant. Vous pouvez toujours nous demander de les effacer (article 20, paragraphe 3, et article 17).',
    safe: 'Veuillez conserver les fichiers en lieu sûr. Quiconque les possède peut lire vos données.',
  },
};
