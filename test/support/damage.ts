import fc from 'fast-check';

const scrap = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...`\" ' < > & / = , ; : . - \t \n \r { } [ ] 0 9 Z é`.split(' '), '\0', '\ud83d', '\u202e'),
    maxLength: 5,
  }),
  fc.constantFrom('__proto__', 'NaN', '1e309', '-1', 'null', '9999-12-31', '24:00', ']]>', '<!--', '&#0;', '&lol;'),
);

/** Where a text is wounded (share of its length), how many characters are lost there, and what stands there instead. */
export type Wound = readonly [at: number, lost: number, scrap: string];

export const anyWounds: fc.Arbitrary<Wound[]> = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), scrap),
  { minLength: 1, maxLength: 4 },
);

/** A text after damage. */
export function damaged(text: string, wounds: readonly Wound[]): string {
  return wounds.reduce((whole, [where, lost, instead]) => {
    const at = Math.floor(where * whole.length);
    return whole.slice(0, at) + instead + whole.slice(at + lost);
  }, text);
}
