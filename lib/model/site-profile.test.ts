import { describe, expect, it } from 'vitest';
import { siteProfileSchema } from './site-profile.ts';

const profile = {
  format: 'simmer-site',
  version: 1,
  id: 'desk-1',
  name: 'Desk',
  host: 'desk.team.example:8443',
  find: { message: { css: ['.message'] } },
  ticket: { by: 'address', path: '/t/{n}' },
  roles: {},
};

describe('a site profile', () => {
  it('needs little: the message, and what tells tickets apart', () => {
    expect(siteProfileSchema.parse(profile)).toMatchObject({
      path: '/',
      roles: { marks: [], own: [], others: 'unknown' },
    });
  });
  it.each([
    ['another format', { format: 'simmer-case' }],
    ['a newer version', { version: 2 }],
    ['no host', { host: 'https://desk.example/' }],
    ['a host with tricks', { host: 'desk.example/..' }],
    ['an id with a path', { id: '../x' }],
    ['no way to a message', { find: { message: { css: [] } } }],
    ['a role that is none', { roles: { marks: [{ role: 'boss', css: ['.a'] }] } }],
    ['something it does not know', { script: 'alert(1)' }],
    ['another way of telling tickets', { ticket: { by: 'luck' } }],
  ])('%s is refused', (_name, part) => {
    expect(siteProfileSchema.safeParse({ ...profile, ...part }).success).toBe(false);
  });
});
