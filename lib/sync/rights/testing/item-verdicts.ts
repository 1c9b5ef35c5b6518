import { erasedDoc, eventDoc, itemDoc, sightingDoc } from './documents.ts';
import { ADMINISTRATOR, COACH, MANAGER, MEMBER, type Verdict } from './people.ts';

const rev = { _rev: '1-a' };

/** What the team's database says to vault items and sightings. */
export const ITEM_VERDICTS: Verdict[] = [
  { name: 'an item', doc: itemDoc('ann'), by: MEMBER, says: null },
  { name: 'an item beyond reason', doc: itemDoc('ann', { text: 'x'.repeat(263_000) }), by: MEMBER, says: 'too-large' },
  { name: 'an item without text', doc: itemDoc('ann', { text: undefined }), by: MEMBER, says: 'wrong-envelope' },
  {
    name: 'another text',
    doc: itemDoc('ann', { text: 'other' }, rev),
    old: itemDoc('ann'),
    by: MEMBER,
    says: 'unchangeable',
  },
  {
    name: 'the same text once more',
    doc: itemDoc('ann', {}, rev),
    old: itemDoc('ann'),
    by: MEMBER,
    says: 'unchangeable',
  },
  { name: 'one erases their own', doc: erasedDoc('ann', {}, rev), old: itemDoc('ann'), by: MEMBER, says: null },
  { name: 'one erases another’s', doc: erasedDoc('ann', {}, rev), old: itemDoc('bob'), by: MEMBER, says: 'not-poster' },
  {
    name: 'a coach erases another’s',
    doc: erasedDoc('cora', {}, rev),
    old: itemDoc('bob'),
    by: COACH,
    says: 'not-poster',
  },
  { name: 'a manager erases another’s', doc: erasedDoc('mia', {}, rev), old: itemDoc('bob'), by: MANAGER, says: null },
  {
    name: 'erased, with the text still in it',
    doc: erasedDoc('ann', { text: 'seen' }, rev),
    old: itemDoc('ann'),
    by: MEMBER,
    says: 'wrong-envelope',
  },
  {
    name: 'erased, with the person still in it',
    doc: erasedDoc('ann', { person: 'h' }, rev),
    old: itemDoc('ann'),
    by: MEMBER,
    says: 'wrong-envelope',
  },
  {
    name: 'erased as another kind',
    doc: erasedDoc('ann', { kind: 'name' }, rev),
    old: itemDoc('ann'),
    by: MEMBER,
    says: 'unchangeable',
  },
  {
    name: 'what was erased comes back',
    doc: itemDoc('ann', {}, rev),
    old: erasedDoc('ann'),
    by: MANAGER,
    says: 'stays-erased',
  },
  { name: 'erased before it was sent', doc: erasedDoc('ann', { space: undefined }), by: MEMBER, says: null },
  {
    name: 'the team’s key by a manager',
    doc: itemDoc('mia', { id: 'team-key', kind: 'team-key' }),
    by: MANAGER,
    says: 'needs-administrator',
  },
  {
    name: 'the team’s key by an administrator',
    doc: itemDoc('adam', { id: 'team-key', kind: 'team-key' }),
    by: ADMINISTRATOR,
    says: null,
  },
  {
    name: 'the team’s key is erased',
    doc: erasedDoc('adam', { id: 'team-key' }, rev),
    old: itemDoc('root', { id: 'team-key' }),
    by: ADMINISTRATOR,
    says: 'unchangeable',
  },
  {
    name: 'an event called as the team’s key',
    doc: eventDoc('adam', { id: 'team-key' }),
    by: ADMINISTRATOR,
    says: 'wrong-id',
  },
  { name: 'a sighting', doc: sightingDoc('ann'), by: MEMBER, says: null },
  {
    name: 'a sighting again',
    doc: sightingDoc('ann', { score: 50 }, rev),
    old: sightingDoc('ann'),
    by: MEMBER,
    says: null,
  },
  {
    name: 'another’s sighting',
    doc: sightingDoc('ann', {}, rev),
    old: sightingDoc('bob'),
    by: MEMBER,
    says: 'not-poster',
  },
  {
    name: 'a manager takes over a sighting',
    doc: sightingDoc('mia', {}, rev),
    old: sightingDoc('bob'),
    by: MANAGER,
    says: 'not-poster',
  },
  {
    name: 'a sighting under another name',
    doc: { ...sightingDoc('ann'), _id: 'sighting:x:y' },
    by: MEMBER,
    says: 'wrong-id',
  },
  {
    name: 'a sighting over an event',
    doc: sightingDoc('ann', {}, rev),
    old: eventDoc('ann'),
    by: MEMBER,
    says: 'unchangeable',
  },
];
