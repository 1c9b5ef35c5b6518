import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Page tests that take longest, by the names of their files. */
const LONG = [
  'screens',
  'firefox-desks',
  'handover',
  'firefox-team',
  'ladder',
  'firefox-case',
  'editors-firefox',
  'editors',
  'card-forms',
  'pointing-names',
  'pointing',
  'desks',
  'bad-input',
  'surfaces',
  'sites',
  'roundcube',
  'matrix',
];

/** What takes longest begins first, so that nothing long is left to run with nobody beside it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    // Files of a project stand together: a process is kept for the next file only where that is of the same project.
    return (await super.sort(files)).toSorted(
      (a, b) => a.project.name.localeCompare(b.project.name) || place(a) - place(b),
    );
  }
}
