/** Mail comes as bytes; here one sign of a string is one byte until its character set is known. */
export function toByteString(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 8192) out += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return out;
}

/** Bytes as text in a character set; as UTF-8 where the browser does not know the set. */
export function decodeBytes(bytes: string, charset: string): string {
  const raw = Uint8Array.from(bytes, (sign) => sign.charCodeAt(0) & 0xff);
  try {
    return new TextDecoder(charset.trim() || 'utf-8').decode(raw);
  } catch {
    return new TextDecoder('utf-8').decode(raw); // an unknown set: better a few wrong signs than no message
  }
}

/** Base64 as bytes; whatever is no base64 in it is left out. */
export function fromBase64(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  return atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean);
}

/** Quoted-printable as bytes. */
export function fromQuoted(text: string): string {
  return text
    .replace(/[ \t]+(\r?\n|$)/g, '$1')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
