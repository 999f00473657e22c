/** The mail a letter goes out with: short, since the letter says the rest. */
export const mail = {
  body: `Dear {{name}},

please find attached our letter “{{title}}” (one PDF file, {{file}}). Our reference is {{reference}}.

The file can be read by screen readers. If you cannot open it, or would rather have the letter on paper, answer this message and we will help you.

Yours sincerely,
{{sender}}`,
} as const;
