import fc from 'fast-check';

/** Figures as whole hundredths, so that what is right is known without binary fractions. */
export interface Amount {
  readonly hundredths: number;
  /** Digits written after the point; the hundredths hold no more. */
  readonly decimals: 0 | 1 | 2;
}

const STEP = { 0: 100, 1: 10, 2: 1 } as const;

/** Amounts from `least` to `most` (whole numbers), with none, one or two decimals. */
export function amounts(least: number, most: number): fc.Arbitrary<Amount> {
  return fc
    .tuple(fc.integer({ min: least * 100, max: most * 100 }), fc.constantFrom(0, 0, 0, 1, 2))
    .map(([hundredths, decimals]) => ({
      hundredths: Math.round(hundredths / STEP[decimals]) * STEP[decimals],
      decimals,
    }));
}

/** Digits without sign and separators: `3300`, `58.70`. */
export function digitsOf({ hundredths, decimals }: Amount): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const whole = digits.slice(0, -2);
  return decimals === 0 ? whole : `${whole}.${digits.slice(-2).slice(0, decimals)}`;
}

/** The plain notation: `-58.7`. */
export function plain(amount: Amount): string {
  return `${amount.hundredths < 0 ? '-' : ''}${digitsOf(amount)}`;
}
