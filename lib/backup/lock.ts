import { ProblemError } from '../model/problem.ts';
import type { BackupLock } from './backup-file.ts';

/** What OWASP asks of PBKDF2 with SHA-256 (2023); a guess costs a tenth of a second and more. */
const ITERATIONS = 600_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  // By pieces: a spread of megabytes is more than a call takes.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** A new lock, with a salt of its own. @param iterations fewer only where a test would wait for nothing */
export const newLock = (iterations = ITERATIONS): BackupLock => ({
  kdf: 'PBKDF2-SHA-256',
  cipher: 'AES-256-GCM',
  iterations,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
});

/** The key of a lock. The passphrase counts as it is written, in Unicode's composed form: keyboards differ in that. */
export async function openLock({ salt, iterations }: BackupLock, passphrase: string): Promise<CryptoKey> {
  const typed = encoder.encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** @param before what the line comes after: it opens in that place alone */
export async function encryptLine(key: CryptoKey, text: string, before: string): Promise<{ iv: string; data: string }> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: encoder.encode(before) };
  const data = await crypto.subtle.encrypt(how, key, encoder.encode(text));
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** @throws ProblemError `backup-passphrase` where it does not open with this key in this place */
export async function decryptLine(
  key: CryptoKey,
  { iv, data }: { iv: string; data: string },
  before: string,
): Promise<string> {
  try {
    const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: encoder.encode(before) };
    return decoder.decode(await crypto.subtle.decrypt(how, key, fromBase64(data)));
  } catch (error) {
    throw new ProblemError('backup-passphrase', undefined, error);
  }
}
