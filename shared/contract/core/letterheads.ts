import { z } from 'zod';
import { contrastOnWhite, LEAST_CONTRAST } from '../../domain/contrast.ts';
import { procedure } from '../errors.ts';
import { Id, Instant, line, Sha256, text } from '../primitives.ts';

/** DIN 5008 form B and form A, and the British DL envelope (BS 4264). */
export const ENVELOPE_WINDOWS = ['din-5008-b', 'din-5008-a', 'bs-4264-dl'] as const;
export const LETTER_FAMILIES = ['source-sans', 'dejavu-sans', 'dejavu-serif'] as const;

const HEX = /^#[0-9a-f]{6}$/;
/** A colour that can be read on white paper; told with the ratio it has, where it cannot. */
export const AccentColour = z
  .string()
  .regex(HEX, 'colour')
  .superRefine((colour, context) => {
    if (!HEX.test(colour)) return;
    const ratio = contrastOnWhite(colour);
    if (ratio >= LEAST_CONTRAST) return;
    context.addIssue({
      code: 'custom',
      message: 'contrast',
      // Cut, not rounded: 4.49 is not 4.5.
      params: { ratio: Math.floor(ratio * 100) / 100, least: LEAST_CONTRAST },
    });
  });

/** How the letters of an establishment look, and who signs them. */
export const LetterheadFields = z.strictObject({
  window: z.enum(ENVELOPE_WINDOWS),
  accent: AccentColour,
  family: z.enum(LETTER_FAMILIES),
  /** Empty: the name of the organisation. */
  senderName: text(200),
  /** Empty: the address of the establishment. */
  senderLines: z.array(line(200)).max(8),
  contactLines: z.array(line(200)).max(6),
  /** Who signs where the letter names nobody; empty: the data protection officer. */
  signatureName: text(200),
  signatureRole: text(200),
  /** What the logo shows, for those who hear the letter; empty: decoration. */
  logoAlternative: text(200),
});
export type LetterheadFields = z.infer<typeof LetterheadFields>;

export const PLAIN_LETTERHEAD: LetterheadFields = {
  window: 'din-5008-b',
  accent: '#12466f',
  family: 'source-sans',
  senderName: '',
  senderLines: [],
  contactLines: [],
  signatureName: '',
  signatureRole: '',
  logoAlternative: '',
};

/** How often the letterhead was changed so far; 0 for never. */
const count = z.int().min(0).max(1_000_000);
const Logo = z.strictObject({ sha256: Sha256, type: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']) });

export const Letterhead = z.strictObject({
  establishmentId: Id,
  version: count,
  fields: LetterheadFields,
  logo: Logo.nullable(),
});
export type Letterhead = z.infer<typeof Letterhead>;

const at = { establishmentId: Id, version: count };

export const letterheads = {
  get: procedure.input(z.strictObject({ establishmentId: Id })).output(Letterhead),
  save: procedure.input(z.strictObject({ ...at, fields: LetterheadFields })).output(Letterhead),
  /** PNG, JPEG or SVG, told by its content. What cannot be printed safely is refused with the reason. */
  setLogo: procedure.input(z.strictObject({ ...at, file: z.file() })).output(Letterhead),
  removeLogo: procedure.input(z.strictObject(at)).output(Letterhead),
  /** The logo as it is printed. */
  logo: procedure.input(z.strictObject({ establishmentId: Id })).output(z.file()),
  versions: procedure.input(z.strictObject({ establishmentId: Id })).output(
    z.array(
      z.strictObject({
        id: Id,
        version: count,
        at: Instant,
        by: z.string(),
        fields: LetterheadFields,
        logo: Logo.nullable(),
      }),
    ),
  ),
  bringBack: procedure.input(z.strictObject({ ...at, to: count })).output(Letterhead),
  /** A specimen letter with fields that are not saved yet, and the logo that is. */
  preview: procedure.input(z.strictObject({ establishmentId: Id, fields: LetterheadFields })).output(z.file()),
};
