declare module 'linebreak' {
  /** Line breaking opportunities of a text, in order (Unicode UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required?: boolean } | null;
  }
}
