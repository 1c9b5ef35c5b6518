import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './source-tree.ts';

/** Where a site may act: what a person clicked for in the panel, and nothing else. */
const OPENING = [
  'lib/sites/page-site/create-page-site.ts',
  'lib/sites/page-site/press.ts',
  'lib/sites/request-tracker/index.ts',
  'lib/sites/zendesk/read-dom.ts',
];
const isCode = (path: string) => !path.endsWith('.test.ts') && !path.startsWith('lib/sites/compose/');
const code = listFiles(['lib/sites'], /\.ts$/).filter(isCode);
const having = (pattern: RegExp) => code.filter((path) => pattern.test(readSource(path)));

describe('reading changes nothing', () => {
  it('what presses and dispatches is what opens the rest, after a click', () => {
    expect(having(/\.click\(|\.dispatchEvent\(|\.requestSubmit\(|\.submit\(/)).toEqual(OPENING);
    for (const path of OPENING.filter((each) => !each.endsWith('press.ts'))) {
      const source = readSource(path);
      const [before = ''] = source.split(/\.click\(/);
      expect(before.slice(before.lastIndexOf('openRest')).split('\n').length, path).toBeLessThanOrEqual(4);
      expect(source.split(/\.click\(/), path).toHaveLength(2);
    }
    expect(having(/\bpress\(/)).toEqual([
      'lib/sites/gmail/open-rest.ts',
      'lib/sites/outlook/open-rest.ts',
      'lib/sites/page-site/press.ts',
    ]);
  });

  it('requests are asked for by GET alone, but for what a person writes into Zendesk', () => {
    expect(having(/\bmethod:/)).toEqual(['lib/sites/zendesk/write/put.ts']);
    expect(having(/\bfetch\(/)).toEqual([
      'lib/sites/fetch-api.ts',
      'lib/sites/zendesk/policies/read-desk.ts',
      'lib/sites/zendesk/write/put.ts',
    ]);
    expect(having(/XMLHttpRequest|sendBeacon|WebSocket/)).toEqual([]);
  });

  it('goes nowhere, scrolls nothing, takes no focus and keeps nothing in the page', () => {
    expect(having(/history\.(push|replace)State|location\.(assign|replace|reload)\(|location\.\w+ = /)).toEqual([]);
    expect(having(/\.scroll\w*\(|\.focus\(|(local|session)Storage|document\.cookie = /)).toEqual([]);
  });
});
