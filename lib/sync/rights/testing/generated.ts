import fc from 'fast-check';
import type { Poster } from '../judge.ts';
import { RANKS, rolesUpTo } from '../rules.ts';
import { erasedDoc, eventDoc, itemDoc, policyEvent, sightingDoc } from './documents.ts';
import { TEAM } from './people.ts';

/** Documents that are nearly right, and people who are nearly allowed: where two judges could differ. */
const names = fc.constantFrom('ann', 'ann', 'ann', 'bob');
const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  0,
  -1,
  true,
  [],
  {},
  'x',
  'team',
  'closed',
  'local',
  'é\u2028”',
  'toString',
);
const types = fc.constantFrom(
  'case.opened',
  'policy.changed',
  'policy.',
  'person.erased',
  'person.trained',
  'account.proposed',
  'account.entered',
  'review.held',
  'script.approved',
  'script.used',
  'constructor.made',
  'UPPER.case',
  'new.thing',
);
const spaces = fc.constantFrom('team', 'team', 'team', 'closed', 'local');
const subjects = fc.constantFrom('case:1', 'policy:scripts', 'policy:matrix', 'x', 'valueOf:1');

/** An object of which some fields were taken away or became odd. */
const bent = <T extends object>(of: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.tuple(of, fc.nat(5), fc.nat(), odd).map(([it, chance, at, value]) => {
    const keys = Object.keys(it);
    return chance === 0 ? { ...it, [keys[at % keys.length] as string]: value } : it;
  });

const held = fc.oneof(
  fc
    .tuple(
      names,
      fc.record({
        type: types,
        subject: subjects,
        space: spaces,
        id: fc.constantFrom('event-0001', 'team-key', 'short', 'sighting:a:b'),
      }),
    )
    .chain(([by, event]) =>
      bent(fc.constant(eventDoc(by, event).event)).map((bentEvent) => ({ ...eventDoc(by, event), event: bentEvent })),
    ),
  fc
    .tuple(names, fc.constantFrom('scripts', 'matrix'), fc.constantFrom('policy:scripts', 'policy:matrix'))
    .map(([by, part, subject]) => eventDoc(by, policyEvent(part, { subject }))),
  fc
    .tuple(
      names,
      fc.record({ space: spaces, id: fc.constantFrom('item-0001', 'team-key'), kind: fc.constantFrom('note', 'name') }),
      fc.boolean(),
    )
    .chain(([by, item, isErased]) => {
      const doc = isErased ? erasedDoc(by, item) : itemDoc(by, item);
      return bent(fc.constant(doc.item)).map((bentItem) => ({ ...doc, item: bentItem }));
    }),
  names.map((by) => sightingDoc(by)),
);

const underscored = fc.record(
  { _rev: fc.constantFrom('1-a', '2-b'), _deleted: fc.boolean(), _attachments: fc.constant({}), extra: odd },
  { requiredKeys: [] },
);

/** As CouchDB hands a document over: plain JSON. */
const plain = (it: object): object => JSON.parse(JSON.stringify(it));

export const documents = fc
  .tuple(bent(held), fc.option(underscored, { freq: 2 }))
  .map(([doc, more]) => plain({ ...doc, ...more }));

export const posters: fc.Arbitrary<Poster> = fc.record({
  name: fc.option(fc.constantFrom('ann', 'ann', 'ann', 'mia'), { freq: 10 }),
  roles: fc.oneof(
    fc.constantFrom(...RANKS).map((rank) => rolesUpTo(TEAM, rank)),
    fc.constantFrom(...RANKS).map((rank) => [`${TEAM}-${rank}`]),
    fc.constantFrom<string[]>([], ['_admin'], ['simmer-other-manager'], ['_reader', `${TEAM}-closed`]),
  ),
});
