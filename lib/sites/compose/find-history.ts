/** Where webmails and helpdesks put the signature and what they quote, as their own templates name it. */
const HISTORY =
  'blockquote, .gmail_quote, .gmail_signature, .gmail_signature_prefix, .moz-signature, .moz-cite-prefix, #_rc_sig, #divRplyFwdMsg, #appendonsend, #Signature, [data-signature], .signature';
/** The line before a signature (RFC 3676), or the one that heads an older message. */
const MARK_LINE = /^\s*(--[ \u00a0]?|-{3,}.{3,60}-{3,})\s*$/;

/** The first element of an editable that is not the reply itself: a signature, or what is quoted. Undefined where there is none. */
export function findHistory(element: HTMLElement): Element | undefined {
  const named = element.querySelector(HISTORY) ?? undefined;
  const line = [...element.children].find((each) => MARK_LINE.test(each.textContent ?? ''));
  if (!named || !line) return named ?? line;
  return named.compareDocumentPosition(line) & 2 ? line : named;
}

/** What somebody wrote, without the signature and the quoted history below it. Told from its lines. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => MARK_LINE.test(line) || line.startsWith('>'));
  return end === -1 ? text : lines.slice(0, end).join('\n');
}
