import type { LetterCatalogue } from '../en/index.ts';
import { grounds } from './grounds.ts';
import { letters } from './letters.ts';
import { basis, law, mechanism } from './register.ts';
import { report } from './report.ts';

export const fr: LetterCatalogue = { report, letters, grounds, law, basis, mechanism };
