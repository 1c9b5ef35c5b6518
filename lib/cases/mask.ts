import { maskNationalIds } from './national-ids.ts';

/** What stands where something private stood: says nothing, needs no translation. */
const MASK = '••••';
const QUOTE_LENGTH = 160;

const PASSWORD_WORDS = [
  'password|passwd|passcode|pwd|pin code|pin',
  'salasana(?:ni|mme)?|tunnusluku',
  'salas[õo]na|parool(?:iks)?',
  'kata sandi|sandi',
  '密码|密碼|口令',
  'パスワード|暗証番号',
].join('|');

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])/g;
// Chinese and Japanese put no space between a word and a number.
const DIGITS = /(?<![\p{Script=Latin}\p{N}])(?:\+|00)?\d(?:[ .\-()/]{0,2}\d){6,18}(?![\p{Script=Latin}\p{N}])/gu;
const PASSWORD = new RegExp(
  `(${PASSWORD_WORDS})((?:\\s+(?:is|was|on|oli|adalah))?\\s*[:=：＝]\\s*|\\s+(?:is|was|on|oli|adalah)\\s+|\\s*[はが是为為]\\s*)["'“「]?([^\\s"'”」、。，,;]{3,64})`,
  'giu',
);
const LOOKS_LIKE_DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:[ T]\d{1,2}[.:]?\d{0,2})?$/;

function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += i % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
}

/** A run of digits that reads like a telephone number: with a leading +, 00 or 0. An order number has none of them. */
function isPhoneNumber(run: string, digits: string): boolean {
  return /^(?:\+|0)/.test(run) && digits.length >= 7 && digits.length <= 15 && !LOOKS_LIKE_DATE.test(run.trim());
}

function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/**
 * A text without what nobody needs in a case, whatever kind of text it is: passwords, IBANs, card and identity numbers. Masking
 * twice changes nothing more.
 */
export function maskSecrets(text: string): string {
  const said = text
    .replace(PASSWORD, (_, word: string, between: string) => `${word}${between}${MASK}`)
    .replace(IBAN, (found) => (isIban(found) ? MASK : found))
    .replace(DIGITS, (found) => (isCardNumber(found.replace(/\D/g, '')) ? MASK : found));
  return maskNationalIds(said, MASK);
}

/**
 * A text with what must not reach the team's vault taken out: secrets, e-mail addresses and telephone numbers (contract,
 * "Event"). Dates, times, amounts and order numbers stay, because the case is about them.
 */
export function mask(text: string): string {
  return maskSecrets(text)
    .replace(EMAIL, MASK)
    .replace(DIGITS, (found) => (isPhoneNumber(found, found.replace(/\D/g, '')) ? MASK : found));
}

/** What is an address and nothing else: digits in it are no card's. */
const ONE_ADDRESS = /^https?:\/\/\S+$/;

/**
 * A text on its way into the vault: the last net below every act, whatever the act itself takes out. What is kept of a ticket is
 * left as it is, for its key and its address must lead back to it; its subject and its name were masked when it was made.
 */
export function maskItemText(kind: string, text: string): string {
  return kind === 'ticket' || ONE_ADDRESS.test(text) ? text : maskSecrets(text);
}

/**
 * A text as it may be kept in a vault item of a kind. How somebody is reached (`reach`, R42) is an address or a number by
 * nature: of it only what nobody is reached by is taken out. A web address alone (`link`) must lead where it led.
 */
export function maskFor(kind: string, text: string): string {
  if (kind === 'link' && ONE_ADDRESS.test(text)) return text;
  if (kind !== 'reach') return mask(text);
  return text
    .replace(PASSWORD, (_, word: string, between: string) => `${word}${between}${MASK}`)
    .replace(IBAN, (found) => (isIban(found) ? MASK : found))
    .replace(DIGITS, (found) => (isCardNumber(found.replace(/\D/g, '')) ? MASK : found));
}

/** A customer's words as they may be kept: on one line, masked, at most 160 characters. */
export function maskQuote(text: string): string {
  const line = mask(text.slice(0, 2000)).replace(/\s+/gu, ' ').trim();
  if (line.length <= QUOTE_LENGTH) return line;
  const cut = line.slice(0, QUOTE_LENGTH - 1);
  // Never half of a character that takes two code units.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
