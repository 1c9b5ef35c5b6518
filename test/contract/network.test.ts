import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './source-tree.ts';

/** Ways to reach the network from a script. */
const REACHES =
  /(?<![.\w])fetch\(|\bglobalThis\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\b/;

/** Where they are, and for what: nothing else may speak to anybody (law 9). */
const ALLOWED = {
  'entrypoints/background/sync-deps.ts': 'given to lib/sync alone, which reaches the team’s own database by it',
  'lib/sync/couch.ts': 'the team’s own database, at the address a person typed in',
  'entrypoints/background/delivery-post.ts': 'hand-overs, to the address a person typed in',
  'entrypoints/background/keys/fetch-keyed.ts': 'a helpdesk’s own API, with the key a person typed in for it',
  'lib/sites/fetch-api.ts': 'the helpdesk that is open, from its own page',
  'lib/sites/zendesk/write/put.ts': 'a tag or a note for colleagues into the helpdesk that is open, after a click',
  'lib/sites/zendesk/policies/read-desk.ts': 'the helpdesk’s own SLAs and schedules, from its own page',
};

const strip = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the network', () => {
  const found = listFiles(['lib', 'components', 'entrypoints'], /(?<!\.test)\.tsx?$/).filter(
    (path) => !path.includes('/testing/') && REACHES.test(strip(readSource(path))),
  );

  it('is reached from these files and no others', () => {
    expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('hand-overs send no cookies, keep nothing and follow nowhere', () => {
    const source = readSource('entrypoints/background/delivery-post.ts');
    for (const line of [
      /redirect: 'manual'/,
      /credentials: 'omit'/,
      /cache: 'no-store'/,
      /referrerPolicy: 'no-referrer'/,
    ])
      expect(source).toMatch(line);
  });
});
