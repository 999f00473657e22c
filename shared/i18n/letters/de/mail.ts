import type { LetterCatalogue } from '../en/index.ts';

/** The mail a letter goes out with: short, since the letter says the rest. */
export const mail: LetterCatalogue['mail'] = {
  body: `Guten Tag {{name}},

anbei erhalten Sie unser Schreiben „{{title}}“ (eine PDF-Datei, {{file}}). Unser Zeichen ist {{reference}}.

Die Datei kann von Bildschirmleseprogrammen gelesen werden. Wenn Sie sie nicht öffnen können oder das Schreiben lieber auf Papier hätten, antworten Sie auf diese Nachricht; wir helfen Ihnen weiter.

Mit freundlichen Grüßen
{{sender}}`,
};
