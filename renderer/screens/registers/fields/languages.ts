const names = new Intl.DisplayNames('en', { type: 'language' });

/** `mt` → `Maltese`; what is no language tag is shown as it was typed. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The official languages of the EEA and its neighbours, by name. */
export const LANGUAGES: readonly { readonly value: string; readonly label: string }[] = [
  ...['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'is', 'it', 'lt', 'lv', 'mt', 'nb'],
  ...['nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk'],
]
  .map((tag) => ({ value: tag, label: languageName(tag) }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));
