import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { designDocument, securityOf } from './design.ts';
import { RANKS, rolesUpTo } from './rules.ts';
import { eventDoc, itemDoc, policyEvent, sightingDoc } from './testing/documents.ts';
import { TEAM } from './testing/people.ts';

const { views } = designDocument(TEAM, 'team');

/** What a view makes of documents, as CouchDB runs its text. */
function rowsOf(view: string, docs: object[]): [unknown, unknown][] {
  const rows: [unknown, unknown][] = [];
  const emit = (key: unknown, value: unknown) => rows.push([key, value]);
  const map = new Function('emit', `return (${views[view]?.map});`)(emit);
  for (const doc of docs) map(doc);
  return rows;
}
const said = (type: string, data: object = {}) => eventDoc('ann', { type, data });
const others = [itemDoc('ann'), sightingDoc('ann'), { _id: 'x', event: null }, { _id: 'y', event: { type: 1 } }];

describe('what a new member reads first', () => {
  it('is ECMAScript 5', () => {
    for (const { map } of Object.values(views)) expect(() => parse(`(${map})`, { ecmaVersion: 5 })).not.toThrow();
  });

  it('the policy, by time', () => {
    const docs = [eventDoc('mia', policyEvent('matrix')), said('case.opened'), ...others];
    expect(rowsOf('policy', docs)).toEqual([['2026-11-16T09:50:00.000Z~0000', null]]);
  });

  it('cases that are open, by what was opened and closed', () => {
    const closed = said('case.step-entered', { step: 'closed' });
    const docs = [
      said('case.opened'),
      said('case.step-entered', { step: 'resolution' }),
      closed,
      said('case.reopened'),
      ...others,
    ];
    expect(rowsOf('open', docs)).toEqual([
      ['case:1', 1],
      ['case:1', -1],
      ['case:1', 1],
    ]);
    expect(views.open?.reduce).toBe('_sum');
  });

  it('all that was said of a case', () => {
    expect(rowsOf('subject', [said('case.opened'), said('case.weighed'), said('person.named'), ...others])).toEqual([
      ['case:1', null],
      ['case:1', null],
    ]);
  });
});

describe('who comes in at all', () => {
  it('every rank into the team’s database, none of them by itself into the closed circle’s', () => {
    for (const rank of RANKS) {
      const roles = rolesUpTo(TEAM, rank);
      expect(roles.some((role) => securityOf(TEAM, 'team').members.roles.includes(role))).toBe(true);
      const { admins, members } = securityOf(TEAM, 'closed');
      expect(roles.filter((role) => [...admins.roles, ...members.roles].includes(role))).toEqual([]);
    }
  });

  it('no manager changes the rules', () => {
    const { admins } = securityOf(TEAM, 'team');
    expect(rolesUpTo(TEAM, 'manager').filter((role) => admins.roles.includes(role))).toEqual([]);
  });
});
