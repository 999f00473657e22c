const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `48 kB`, `1.2 MB` */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${whole.format(bytes)} B`;
  return bytes < 1_000_000 ? `${whole.format(bytes / 1000)} kB` : `${fine.format(bytes / 1_000_000)} MB`;
}
