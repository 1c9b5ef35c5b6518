/**
 * A number as a person types it in their language: `1 234,5` in Finnish, `1,234.5` in English; a point is read everywhere
 * as a decimal sign where it cannot be anything else. Null where it is none.
 */
export function readNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const [group, decimal] = [sign('group'), sign('decimal')];
  let plain = text.replace(/[\s\u00A0\u202F]/gu, '').replace(/[−–]/g, '-');
  if (group.trim() && plain.includes(group)) {
    // 1,5 is no group of three: whoever types it means another number than 15.
    if (!/^-?\d{1,3}(\D\d{3})+(\D\d+)?$/.test(plain)) return null;
    plain = plain.replaceAll(group, '');
  }
  plain = plain.replace(decimal, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
