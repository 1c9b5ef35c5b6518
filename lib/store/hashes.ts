const encoder = new TextEncoder();

function toHex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text, in hex. */
export async function sha256(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

/** The hash a ticket goes by in the log: SHA-256 of its key, in hex (contract, "Event"). */
export function ticketHash(key: string): Promise<string> {
  return sha256(key);
}

/** What is needed of a ticket to tell whose it is. */
interface Whose {
  key: string;
  requester: { email?: string | null | undefined; id?: string | null | undefined };
}

/**
 * The keyed hash a customer goes by (no address leaves the vault): HMAC-SHA-256 with this installation's secret. By address
 * where there is one, else by the site's own id for the person, else only this one ticket is meant.
 */
export async function requesterHash(secret: string, ticket: Whose): Promise<string> {
  const { email, id } = ticket.requester;
  const host = ticket.key.split('/')[0];
  const who = email ? `mail:${email.trim().toLowerCase()}` : id ? `id:${host}/${id}` : `ticket:${ticket.key}`;
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return toHex(await crypto.subtle.sign('HMAC', key, encoder.encode(who)));
}
