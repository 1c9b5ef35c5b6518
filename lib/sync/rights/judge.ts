// biome-ignore-all lint: the body of `judge` also runs inside CouchDB, whose oldest engine knows ECMAScript 5 alone
import type { Refusal } from './refusals.ts';
import type { Rules } from './rules.ts';

/** Who posts, as CouchDB tells its validators. */
export interface Poster {
  name: string | null;
  roles: string[];
}

/**
 * Whether a team's database takes a document (contract, "In CouchDB"): pure, and the one judge for both the client and the
 * engine, which runs the very text of this function (`judge-text.ts`).
 * @param newDoc as it would be stored; `_rev` only where it replaces one
 * @param oldDoc what it would replace; null where there is nothing
 * @returns why not, or null where it may be stored
 */
export function judge(newDoc: any, oldDoc: any, user: Poster, rules: Rules): Refusal | null {
  var roles: any = user.roles || [];
  var isServerAdmin = roles.indexOf('_admin') !== -1;

  function own(of: any, key: any): any {
    return Object.prototype.hasOwnProperty.call(of, key) ? of[key] : undefined;
  }
  function isText(it: any, most: number): boolean {
    return typeof it === 'string' && it.length > 0 && it.length <= most;
  }
  function isObject(it: any): boolean {
    return typeof it === 'object' && it !== null && !Array.isArray(it);
  }
  function has(rank: any): boolean {
    var order = ['member', 'coach', 'manager', 'administrator'];
    if (isServerAdmin) return true;
    for (var i = order.indexOf(rank); i < order.length; i++) {
      if (roles.indexOf(rules.team + '-' + order[i]) !== -1) return true;
    }
    return false;
  }

  if (typeof user.name !== 'string' || !has('member')) return 'not-member';
  // Deleting is the server's administrator's: what is deleted could be made anew by a computer that was away.
  if (newDoc._deleted) return isServerAdmin ? null : 'needs-administrator';
  if (newDoc._attachments) return 'no-attachments';
  // New, and yet with a revision: `new_edits: false`, by which a second branch could hide what is there.
  if (!oldDoc && newDoc._rev && !isServerAdmin) return 'no-history';

  var kind = '';
  for (var key in newDoc) {
    if (key.charAt(0) === '_' || key === 'postedBy') continue;
    if (kind !== '' || (key !== 'event' && key !== 'item' && key !== 'sighting')) return 'no-document';
    kind = key;
  }
  if (kind === '' || !isObject(newDoc[kind])) return 'no-document';
  if (!isText(newDoc.postedBy, 256)) return 'wrong-poster';
  if (newDoc.postedBy !== user.name && !has('manager')) return 'wrong-poster';

  var held: any = newDoc[kind];
  var isPolicy = kind === 'event' && typeof held.type === 'string' && held.type.indexOf('policy.') === 0;
  var most = isPolicy ? rules.sizes.policy : own(rules.sizes, kind);
  if (JSON.stringify(held).length > most) return 'too-large';

  if (kind === 'sighting') {
    if (rules.space !== 'team') return 'wrong-space';
    if (!isText(held.ticket, 2000) || !isText(held.device, 100)) return 'wrong-envelope';
    if (newDoc._id !== 'sighting:' + held.ticket + ':' + held.device) return 'wrong-id';
    if (!oldDoc || oldDoc._deleted) return null;
    if (!oldDoc.sighting) return 'unchangeable';
    return oldDoc.postedBy === newDoc.postedBy ? null : 'not-poster';
  }

  if (!isText(held.id, 200)) return 'wrong-envelope';
  if (newDoc._id !== held.id || held.id.indexOf('sighting:') === 0) return 'wrong-id';
  if (held.space !== rules.space && !(kind === 'item' && held.erased === true && held.space === undefined)) {
    return 'wrong-space';
  }
  if (held.id === rules.keyId && !has('administrator')) return 'needs-administrator';

  if (kind === 'item') {
    if (!isText(held.kind, 100) || !isText(held.at, 40)) return 'wrong-envelope';
    if (held.erased === true) {
      // What was erased holds nothing of what it was.
      if (held.text !== undefined || held.person !== undefined || !isText(held.by, 200)) return 'wrong-envelope';
    } else if (held.erased !== undefined || typeof held.text !== 'string') return 'wrong-envelope';
    if (!oldDoc || oldDoc._deleted) return null;
    if (!oldDoc.item) return 'unchangeable';
    if (oldDoc.item.erased === true) return 'stays-erased';
    if (held.erased !== true || held.id === rules.keyId || held.kind !== oldDoc.item.kind) return 'unchangeable';
    return oldDoc.postedBy === user.name || has('manager') ? null : 'not-poster';
  }

  if (oldDoc && !oldDoc._deleted) return 'unchangeable';
  if (held.id.length < 8 || held.id === rules.keyId) return 'wrong-id';
  if (!isText(held.type, 100) || !/^[a-z]+\.[a-z-]+$/.test(held.type)) return 'wrong-envelope';
  if (!isText(held.subject, 2000) || !/^[a-z]+:./.test(held.subject)) return 'wrong-envelope';
  if (!isText(held.at, 40) || !isText(held.by, 200) || !isText(held.device, 200)) return 'wrong-envelope';
  if (typeof held.seq !== 'number' || typeof held.v !== 'number' || !isObject(held.data)) return 'wrong-envelope';

  var need = own(rules.types, held.type);
  var family = held.type.split('.')[0];
  if (need === undefined) need = own(rules.families, family);
  var part = own(rules.subjects, held.subject);
  // A part of the policy counts by its name in the data, which has to be the one in the subject.
  if (part !== undefined && isPolicy && 'policy:' + held.data.part === held.subject) need = part;
  if (need === undefined || has(need)) return null;
  return need === 'coach' ? 'needs-coach' : need === 'manager' ? 'needs-manager' : 'needs-administrator';
}
