/** An amount as it is being typed: nothing is asked for where the amount is null. */
export interface TypedMoney {
  amount: number | null;
  currency: string;
}

/** The currency of a region, where a reader's language names one; else of whoever speaks the language most. */
const BY_REGION: Record<string, string> = { GB: 'GBP', JP: 'JPY', US: 'USD', SE: 'SEK', CN: 'CNY', ID: 'IDR' };
const EURO = ['FI', 'EE', 'DE', 'FR', 'IE', 'NL', 'ES', 'IT', 'AT', 'BE', 'PT'];

/** What currency to propose to a reader. @param locale BCP 47, such as `en-GB` */
export function proposeCurrency(locale: string): string {
  const { region = '' } = new Intl.Locale(locale).maximize();
  return BY_REGION[region] ?? (EURO.includes(region) ? 'EUR' : 'USD');
}

/** True for a code of three letters (ISO 4217). */
export const isCurrency = (code: string): boolean => /^[A-Za-z]{3}$/.test(code.trim());

/** What was typed as money; null where no amount is. */
export function readMoney({ amount, currency }: TypedMoney): { amount: number; currency: string } | null {
  return amount === null || !isCurrency(currency) ? null : { amount, currency: currency.trim().toUpperCase() };
}

/** Money as it is written in a reader's language. */
export function moneyText({ amount, currency }: { amount: number; currency: string }, locale: string): string {
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount);
}
