/** Mail programs and Windows cut addresses off somewhere above 2,000 characters: what is longer is left out here, and said. */
const LONGEST = 1900;

const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/**
 * A `mailto:` address that opens a mail with subject and text (RFC 6068), short enough for mail programs.
 * @returns the address, and whether the end of the text had to be left out of it
 */
export function mailtoLink(subject: string, body: string): { url: string; isCut: boolean } {
  const start = `mailto:?subject=${encode(subject)}&body=`;
  const whole = start + encode(body);
  if (whole.length <= LONGEST) return { url: whole, isCut: false };
  const characters = [...body];
  let low = 0;
  let high = characters.length;
  const shortened = (count: number) => start + encode(`${characters.slice(0, count).join('')}…`);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shortened(middle).length <= LONGEST) low = middle;
    else high = middle - 1;
  }
  return { url: shortened(low), isCut: true };
}
