import type { LetterCatalogue } from '../en/index.ts';

/** The mail a letter goes out with: short, since the letter says the rest. */
export const mail: LetterCatalogue['mail'] = {
  body: `Lil {{name}},

mehmuża ma’ dan il-messaġġ issib l-ittra tagħna “{{title}}” (fajl PDF wieħed, {{file}}). Ir-referenza tagħna hija {{reference}}.

Il-fajl jista’ jinqara minn programmi li jaqraw l-iskrin. Jekk ma tistax tiftħu, jew tippreferi l-ittra fuq il-karta, wieġeb għal dan il-messaġġ u ngħinuk.

Insellmulek,
{{sender}}`,
};
