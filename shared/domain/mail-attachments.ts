export const IDENTITY_MARKS = ['likely', 'possible', 'no'] as const;
export type IdentityMark = (typeof IDENTITY_MARKS)[number];

/** Words of a file name that speak of an identity document, in the languages requests come in; folded, without accents. */
const NAMED_SO =
  /(?:^|[^\p{L}])(?:passport|passaport|passeport|pasaporte|reisepass|paszport|pass(?=[^\p{L}]|$)|ausweis|personalausweis|id(?=[^\p{L}]|$)|idcard|identity|identita|identite|identidad|identitats\w*|(?:cni|dni|nie)(?=[^\p{L}]|$)|driving|driver\w*|licen[cs]e|licenza|fuhrerschein|permis(?=[^\p{L}]|$)|birth ?cert|geburtsurkunde|selfie|kyc(?=[^\p{L}]|$))/u;

const PICTURE = /^image\/|^application\/(?:pdf|heic)$/;
const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|heic|heif|tiff?|bmp|pdf)$/i;

/**
 * Whether an attachment may be a copy of an identity document: likely by its name, possible for any picture or PDF that
 * is no part of the layout. Asking is the point: such a copy is looked at once and not kept (EDPB 01/2022, para 79).
 */
export function identityMark(attachment: {
  readonly name: string;
  readonly type: string;
  readonly inline: boolean;
}): IdentityMark {
  const name = attachment.name
    .toLocaleLowerCase('en')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[_\d]+/g, ' ');
  const pictured = PICTURE.test(attachment.type.toLowerCase()) || PICTURE_NAME.test(attachment.name);
  if (pictured && NAMED_SO.test(name)) return 'likely';
  return pictured && !attachment.inline ? 'possible' : 'no';
}
