/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random. Ids made later sort later, to the millisecond.
 * @param millis milliseconds since the epoch
 */
export function uuidV7(millis: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let rest = millis;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return formatUuid(bytes);
}

/** Sixteen bytes in the usual 8-4-4-4-12 form. */
export function formatUuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
