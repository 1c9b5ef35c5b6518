import type { CasePartsView } from '../../../lib/messages/case-parts/all-views.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Moment } from '../context.ts';
import type { Words } from '../names.ts';

/** How one part of a case is shown. */
export interface PartPage<K extends keyof CasePartsView> {
  /** Ids of the vault items that `view` and `line` need; they are read at once. */
  ids?(it: Case): (string | null | undefined)[];
  view(it: Case, words: Words, moment: Moment): CasePartsView[K];
  /** An event of this part in words, for the timeline; undefined for any other event. */
  line?(event: LogEvent, words: Words, moment: Moment): string | undefined;
  /** Ids of the vault items that the line of an event needs, besides its `note` and `reason`, which are shown below it. */
  lineIds?(event: LogEvent): (string | null | undefined)[];
}
