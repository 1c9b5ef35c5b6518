import { describe, expect, it } from 'vitest';
import { siteProfileSchema } from '../../model/site-profile.ts';
import { pickedSites } from './picked-sites.ts';

const profile = (id: string, path: string, ticket: object) =>
  siteProfileSchema.parse({
    format: 'simmer-site',
    version: 1,
    id,
    name: id,
    host: 'desk.team.example',
    path,
    find: { message: { css: ['.message'] } },
    ticket,
    roles: {},
  });
const byPath = { by: 'address', path: '/issues/{n}' };

describe('sites that were pointed out', () => {
  const sites = pickedSites([
    profile('issues', '/issues/', byPath),
    profile('mail', '/mail/', { by: 'address', path: '/mail/view.php', query: ['id'] }),
  ]);
  const first = (address: string) => {
    const url = new URL(address);
    const document = {} as Document;
    return sites.find((site) => site.detect(url, document));
  };

  it.each([
    ['https://desk.team.example/issues/4711', 'custom:issues'],
    ['https://desk.team.example/mail/view.php?id=7', 'custom:mail'],
    ['https://desk.team.example/projects/help', 'custom:issues'],
    ['https://desk.team.example.evil.example/issues/4711', undefined],
    ['https://other.team.example/issues/4711', undefined],
  ])('%s is read by %s: lists may be anywhere on the host, never on another', (address, id) => {
    expect(first(address)?.id).toBe(id);
  });

  it('no ticket is in front where the address names none', () => {
    const url = new URL('https://desk.team.example/projects/help');
    expect(first(url.href)?.locate(url, {} as Document)).toEqual({ state: 'none' });
  });
});
