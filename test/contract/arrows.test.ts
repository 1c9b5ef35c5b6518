import { describe, expect, it } from 'vitest';
import { ALLOWED, findBreaches, findCycle, type Graph, roomOf } from './arrows.ts';
import { importsOf, listFiles, readSource } from './source-tree.ts';

const files = listFiles(['lib', 'components', 'entrypoints'], /(?<!\.test)(?<!\.d)\.(ts|tsx)$/).filter(
  (path) => !path.endsWith('.examples.ts'),
);
const graph: Graph = new Map(files.map((path) => [path, importsOf(path, readSource(path))]));

describe('the walls of the house', () => {
  it('every room is on the plan', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ALLOWED))).toEqual([]);
  });

  it('arrows point down the list only', () => {
    expect(graph.size).toBeGreaterThan(50);
    expect(findBreaches(graph)).toEqual([]);
  });

  it('there are no cycles', () => {
    expect(findCycle(graph)).toBeUndefined();
  });

  it('every relative import names a file that exists', () => {
    const known = new Set(listFiles(['lib', 'components', 'entrypoints'], /./));
    const broken = [...graph].flatMap(([path, imports]) =>
      imports
        .filter((to) => /^(lib|components|entrypoints)\//.test(to) && !known.has(to))
        .map((to) => `${path} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it('shipped code imports no example sentences', () => {
    expect(
      [...graph].filter(([, imports]) => imports.some((to) => to.includes('.examples'))).map(([path]) => path),
    ).toEqual([]);
  });
});

describe('the walls can fail', () => {
  const bad = (path: string, ...imports: string[]): Graph => new Map([[path, imports]]);
  it.each([
    ['a model that knows signals', bad('lib/model/ticket.ts', 'lib/signals/x.ts')],
    ['a site that knows another', bad('lib/sites/zendesk/read.ts', 'lib/sites/roundcube/read.ts')],
    ['a component that reaches the store', bad('components/panel/panel.tsx', 'lib/store/open-store.ts')],
    ['zod from elsewhere', bad('lib/cases/fold-case.ts', 'zod/mini')],
    ['React in the library', bad('lib/sites/site.ts', 'react')],
    ['an unknown room', bad('lib/attic/x.ts', 'lib/model/z.ts')],
  ])('%s is refused', (_name, graph) => {
    expect(findBreaches(graph)).toHaveLength(1);
  });

  it('a cycle is found', () => {
    const ring: Graph = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['a.ts']],
    ]);
    expect(findCycle(ring)).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
  });

  it('imports are seen in every form', () => {
    const source =
      "import a from './a.ts';\nimport type { B } from '../b.ts';\nexport { c } from './c.ts';\nimport 'side.css';\nconst d = await import('./d.ts');";
    expect(importsOf('lib/x/y.ts', source)).toEqual(['lib/x/a.ts', 'lib/b.ts', 'lib/x/c.ts', 'side.css', 'lib/x/d.ts']);
  });
});
