import type { LetterCatalogue } from '../en/index.ts';

/** Art. 20: the letter around the files a person takes with them. */
export const portability: LetterCatalogue['portability'] = {
  title: 'Id-data tiegħek f’forma portabbli, {{reference}}',
  heading: 'Id-data tiegħek f’forma portabbli',
  lead: 'Tlabtna fi {{date}} d-data tiegħek f’forma li tista’ tieħu miegħek (Artikolu 20). Hawn hi.',
  files: {
    heading: 'X’qed tirċievi',
    summary: 'Il-fajls, il-format tagħhom u x’fihom',
    name: 'Fajl',
    format: 'Format',
    contents: 'X’fih',
  },
  scope:
    'Il-fajls fihom id-data li tajtna int stess jew li nħolqot bl-użu li għamilt tas-servizz tagħna, sa fejn nipproċessawha b’mezzi awtomatizzati bil-kunsens tiegħek jew għal kuntratt miegħek. Data oħra ma taqax taħt dan id-dritt. Tista’ titlobha skont l-Artikolu 15.',
  use: {
    heading: 'X’tista’ tagħmel bihom',
    open: 'Programm tal-kompjuter jista’ jaqra l-fajls. Tista’ żżommhom, jew tgħaddihom lil min trid.',
    direct:
      'Jekk titlobna, u jekk ikun teknikament fattibbli, nibagħtuhom direttament lil organizzazzjoni oħra (Artikolu 20(2)).',
    goesOn:
      'Dan ma jħassar xejn: l-ipproċessar tagħna tad-data tiegħek ikompli bħal qabel. Tista’ xorta titlobna nħassruha (Artikolu 20(3) u Artikolu 17).',
    safe: 'Jekk jogħġbok żomm il-fajls f’post sigur. Kull min ikollu l-fajls jista’ jaqra d-data tiegħek.',
  },
};
