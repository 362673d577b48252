/** Whole months since January of year 0: `year · 12 + month − 1`. The form in which months are counted and subtracted. */
export type MonthNumber = number;

const MONTHS_PER_YEAR = 12;

/** `month` 1–12. */
export function monthNumber(year: number, month: number): MonthNumber {
  return year * MONTHS_PER_YEAR + month - 1;
}

export function yearOfMonth(month: MonthNumber): number {
  return Math.floor(month / MONTHS_PER_YEAR);
}

/** The month of `YYYY-MM` or of a day, `YYYY-MM-DD`. */
export function monthOfText(text: string): MonthNumber {
  return monthNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** `YYYY-MM`. */
export function monthText(month: MonthNumber): string {
  const inYear = month - yearOfMonth(month) * MONTHS_PER_YEAR + 1;
  return `${String(yearOfMonth(month)).padStart(4, '0')}-${String(inYear).padStart(2, '0')}`;
}
