const PREFIX =
  /^\s*(?:(?:re|r|fwd?|fw|aw|wg|antw|sv|vs|vl|vb|tr|rv|rif|odp|enc|res|回复|答复|转发|返信|転送|답장)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*)+/i;

/** A subject without the marks of replies and forwards, to find what may belong together. Headers then tell what does. */
export function baseSubject(subject: string): string {
  let text = subject.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(PREFIX, '').replace(/\s*\((?:fwd|wg)\)$/i, '');
  }
  return text.toLowerCase();
}
