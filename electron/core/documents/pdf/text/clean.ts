/**
 * Characters that steer a screen or nothing at all: controls (but line feed and tab), soft hyphen, zero-width
 * space, direction marks, variation selectors, byte order mark. They have no shape, so dropping them loses no ink.
 */
const WITHOUT_SHAPE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Joiners shape Arabic letters and join emoji; elsewhere they do nothing. */
const IDLE_JOINER =
  /(?<!\p{Script=Arabic}\p{M}*)\u200c|(?<!\p{Script=Arabic}\p{M}*|[\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200d/gu;

const NOT_A_CHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** Text as it will be drawn: well-formed, composed (NFC), with `\n` as the only line break. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(WITHOUT_SHAPE, (character) => (character === '\n' ? character : ''))
    .replace(IDLE_JOINER, '')
    .replace(NOT_A_CHARACTER, '\ufffd');

/** One line of metadata, an outline entry or a description. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
