import type { LetterCatalogue } from '../en/index.ts';

/** A complaint made to us is here: section 164A(3) DPA 2018, and the same courtesy elsewhere. */
export const complaintReceipt: LetterCatalogue['complaintReceipt'] = {
  title: 'Votre réclamation {{reference}} nous est parvenue',
  heading: 'Nous avons reçu votre réclamation',
  infoDate: 'Réclamation du',
  received: 'Votre réclamation nous est parvenue le {{date}} {{channel}}. Elle porte le numéro {{reference}}.',
  about: 'Nous comprenons qu’elle porte sur : {{subject}}.',
  wrong:
    'Si nous vous avons mal compris ou si vous souhaitez ajouter quelque chose, veuillez écrire à {{contact}} en indiquant le numéro {{reference}}.',
  next: {
    heading: 'Ce qui se passe ensuite',
    uk: 'Nous examinons votre réclamation dans les meilleurs délais, effectuons les vérifications nécessaires et vous indiquons où en est son examen. Nous vous communiquons ensuite l’issue dans les meilleurs délais (section 164A du Data Protection Act 2018).',
    eu: 'Nous examinons votre réclamation, effectuons les vérifications nécessaires et vous indiquons où en est son examen. Nous vous communiquons ensuite l’issue avec nos motifs.',
    handler: 'Votre réclamation est traitée par {{handler}}.',
    free: 'Cela ne vous coûte rien.',
  },
  handling: {
    heading: 'Ce que deviennent les données de votre réclamation',
    use: 'Nous utilisons ce que vous nous envoyez pour traiter votre réclamation et pour pouvoir démontrer comment nous l’avons fait (article 5, paragraphe 2).',
  },
  elsewhere: {
    heading: 'Où vous pouvez également vous adresser',
    eu: 'Vous n’avez pas à attendre notre réponse. Vous pouvez introduire une réclamation auprès d’une autorité de contrôle, en particulier là où vous résidez, là où vous travaillez ou là où la violation aurait été commise (article 77) :',
    uk: 'Vous pouvez aussi introduire une réclamation auprès de l’Information Commissioner (section 165 du Data Protection Act 2018) :',
  },
};
