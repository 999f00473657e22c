import { describe, expect, it } from 'vitest';
import { addressFor, isTheirs } from '../../../shared/domain/letter-address.ts';

const renata = { email: 'Renata@example.org', addressLines: ['7, Triq il-Kbira', 'Ħaż-Żebbuġ ZBG 1021'] };

describe('the address of a letter', () => {
  it('is the one the case holds for the way it goes', () => {
    expect(addressFor('email', renata)).toBe('Renata@example.org');
    expect(addressFor('letter', renata)).toBe('7, Triq il-Kbira, Ħaż-Żebbuġ ZBG 1021');
    expect(addressFor('portal', renata)).toBe('');
  });

  it('is theirs however it is set, and not theirs when it is another', () => {
    expect(isTheirs('renata@EXAMPLE.org ', renata)).toBe(true);
    expect(isTheirs('7 Triq il-Kbira\nĦaż-Żebbuġ  ZBG 1021', renata)).toBe(true);
    expect(isTheirs('', renata)).toBe(true);
    expect(isTheirs('renata@example.com', renata)).toBe(false);
    expect(isTheirs('8, Triq il-Kbira, Ħaż-Żebbuġ ZBG 1021', renata)).toBe(false);
  });
});
