import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Page tests that take longest, by the names of their files. */
const LONG = [
  'screens',
  'card-forms',
  'sites',
  'editors',
  'surfaces',
  'pointing',
  'pointing-names',
  'matrix',
  'site-hooks',
];

/** What takes longest begins first, so that nothing long is left to run with nobody beside it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
