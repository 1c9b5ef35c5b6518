import { formatUuid } from '../model/uuid-v7.ts';

/**
 * The id of an automatic event: SHA-256 of (type, subject, cause) in UUID version 8 form, so that two browsers that notice
 * the same thing say it once (contract, "Event").
 */
export async function deterministicId(type: string, subject: string, cause: string): Promise<string> {
  const text = JSON.stringify([type, subject, cause]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = new Uint8Array(digest).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return formatUuid(bytes);
}
