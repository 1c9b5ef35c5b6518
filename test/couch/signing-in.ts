import { createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refused, type Who } from './answer.ts';

/** A document of `_users`, as it is stored: with a hash in the place of the password. */
export interface StoredUser {
  name: string;
  roles: string[];
  derived_key: string;
  salt: string;
  iterations: number;
}

/** Few, so that tests are quick: CouchDB 3.5 takes 600,000. */
const ITERATIONS = 1000;

const derive = (password: string, salt: string, iterations: number) =>
  pbkdf2Sync(password, salt, iterations, 32, 'sha256').toString('hex');

/** What CouchDB stores for a password. */
export function hashed(password: string) {
  const salt = randomBytes(16).toString('hex');
  const derived_key = derive(password, salt, ITERATIONS);
  return { password_scheme: 'pbkdf2', pbkdf2_prf: 'sha256', salt, iterations: ITERATIONS, derived_key };
}

interface Known {
  admin: { name: string; password: string };
  findUser(name: string): StoredUser | undefined;
  /** Secret of JWTs by HS256; null where the server takes none. */
  jwtSecret: string | null;
  /** Milliseconds since the epoch. */
  now(): number;
}

const wrong = () => new Refused(401, 'unauthorized', 'Name or password is incorrect.');

/** Who shows this header; nobody where there is none. @throws Refused as CouchDB answers */
export function whoIs(header: string | undefined, known: Known): Who {
  if (header === undefined) return { name: null, roles: [] };
  const [scheme, given = ''] = header.split(' ');
  if (scheme === 'Bearer' && known.jwtSecret !== null) return readToken(given, known.jwtSecret, known.now());
  if (scheme !== 'Basic') return { name: null, roles: [] };
  const text = Buffer.from(given, 'base64').toString();
  const [name, password] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  if (name === known.admin.name) {
    if (password !== known.admin.password) throw wrong();
    return { name, roles: ['_admin'] };
  }
  const user = known.findUser(name);
  if (!user || derive(password, user.salt, user.iterations) !== user.derived_key) throw wrong();
  return { name, roles: user.roles };
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest();

/** A token as an identity provider would make it. @param exp seconds since the epoch; none where it is missing */
export function makeToken(secret: string, { name, roles }: { name: string; roles: string[] }, exp?: number): string {
  const claims = { sub: name, '_couchdb.roles': roles, ...(exp !== undefined && { exp }) };
  const text = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${text}.${signature(text, secret).toString('base64url')}`;
}

/** Checked as `jwt_authentication_handler` does with `required_claims = exp`. @throws Refused */
function readToken(token: string, secret: string, now: number): Who {
  const [head, body, sign] = token.split('.');
  if (!head || !body || !sign) throw new Refused(400, 'bad_request', 'Malformed token');
  const [own, given] = [signature(`${head}.${body}`, secret), Buffer.from(sign, 'base64url')];
  if (own.length !== given.length || !timingSafeEqual(own, given)) throw new Refused(400, 'bad_request', 'Bad HMAC');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  if (typeof claims.exp !== 'number') throw new Refused(400, 'bad_request', 'Missing exp claim');
  if (claims.exp * 1000 <= now) throw new Refused(401, 'unauthorized', 'exp not in future');
  return { name: String(claims.sub), roles: (claims['_couchdb.roles'] as string[] | undefined) ?? [] };
}
