import { createHash } from 'node:crypto';
import type { SuppressionEntry } from '../../../../shared/contract/core/suppression.ts';

type Kind = SuppressionEntry['kind'];

/**
 * The form in which two spellings of an address are one. Mail systems hash the plain lower-case address, so nothing
 * cleverer is done to it: a list they cannot match protects nobody. Empty where the text is no address of the kind.
 */
export function normalAddress(kind: Kind, text: string): string {
  const trimmed = text.trim().normalize('NFC');
  switch (kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(trimmed) ? trimmed.toLowerCase() : '';
    case 'phone': {
      const digits = trimmed.replaceAll(/\(0\)|\D/g, '').replace(/^00/, '');
      return digits.length < 5 ? '' : digits;
    }
    case 'post':
      return trimmed
        .toLocaleLowerCase('en')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  }
}

export const addressHash = (normal: string): string => createHash('sha256').update(normal).digest('hex');
