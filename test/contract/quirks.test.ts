import { expect, it } from 'vitest';
import { listFiles, readSource } from './source-tree.ts';

/** How code asks which browser it runs in. */
const ASKS =
  /import\.meta\.env\.(?:BROWSER|CHROME|FIREFOX|EDGE|OPERA)|getBrowserInfo|['"`]moz-extension:|\bisFirefox\b/;

it('what differs between browsers is named in one module, and nothing else asks which one it is', () => {
  const asking = listFiles(['lib', 'components', 'entrypoints'], /\.tsx?$/).filter(
    (path) => !/\.test\.tsx?$/.test(path) && ASKS.test(readSource(path)),
  );
  expect(asking).toEqual(['lib/browser/quirks.ts']);
});
