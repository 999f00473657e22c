import { rejected } from '../../fault.ts';

/** Why a file is no logo: said in words a person can act on. */
export type LogoFault =
  | 'notAPicture'
  | 'tooLarge'
  | 'tooManyPixels'
  | 'damaged'
  | 'colours'
  | 'svgElement'
  | 'svgPaint'
  | 'svgReference'
  | 'svgSize'
  | 'svgTooComplex'
  | 'svgPath'
  | 'svgEmpty';

export const refusedLogo = (fault: LogoFault, params: Readonly<Record<string, string | number>> = {}): Error =>
  rejected(`templates.logo.faults.${fault}`, params);
