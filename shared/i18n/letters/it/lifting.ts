import type { LetterCatalogue } from '../en/index.ts';

/** Art. 18(3): the person hears of it before a restriction is lifted. */
export const lifting: LetterCatalogue['lifting'] = {
  title: 'Prima di revocare la limitazione, {{reference}}',
  heading: 'Stiamo per revocare la limitazione del trattamento dei Suoi dati',
  since: 'Il {{date}}, su Sua richiesta, abbiamo limitato il trattamento dei Suoi dati.',
  on: 'Revocheremo questa limitazione il {{date}}. La informiamo prima di farlo (articolo 18, paragrafo 3).',
  why: 'Perché la revochiamo',
  after: {
    heading: 'Che cosa significa per Lei',
    again: 'Da quel giorno trattiamo di nuovo questi dati.',
    against: 'Se non è d’accordo, scriva a {{contact}} prima di quel giorno e ce ne indichi il motivo.',
    rights:
      'Gli altri Suoi diritti restano invariati: può, per esempio, opporsi al trattamento (articolo 21) o chiederci di cancellare i dati (articolo 17).',
  },
};
