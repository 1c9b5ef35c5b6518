import type { Weighing } from './parts/weighing.ts';

/** What a case knows beyond its opening, part by part. A part is missing until something was said of it. */
export interface CaseParts {
  weighing?: Weighing;
}
