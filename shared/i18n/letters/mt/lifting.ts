import type { LetterCatalogue } from '../en/index.ts';

/** Art. 18(3): the person hears of it before a restriction is lifted. */
export const lifting: LetterCatalogue['lifting'] = {
  title: 'Qabel ma nneħħu r-restrizzjoni, {{reference}}',
  heading: 'Se nneħħu r-restrizzjoni fuq id-data tiegħek',
  since: 'Fi {{date}} irrestrinġejna l-ipproċessar tad-data tiegħek għax tlabtna int.',
  on: 'Se nneħħu din ir-restrizzjoni fi {{date}}. Qed ngħarrfuk qabel ma nagħmlu dan (Artikolu 18(3)).',
  why: 'Għaliex se nneħħuha',
  after: {
    heading: 'X’ifisser dan għalik',
    again: 'Minn dakinhar ’il quddiem nerġgħu nipproċessaw din id-data.',
    against: 'Jekk ma taqbilx, jekk jogħġbok ikteb lil {{contact}} qabel dak il-jum u għidilna għaliex.',
    rights:
      'Id-drittijiet l-oħra tiegħek jibqgħu kif inhuma: tista’, pereżempju, toġġezzjona għall-ipproċessar (Artikolu 21) jew titlobna nħassru d-data (Artikolu 17).',
  },
};
