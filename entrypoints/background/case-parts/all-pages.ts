import type { CasePartsView } from '../../../lib/messages/case-parts/all-views.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Moment } from '../context.ts';
import type { Words } from '../names.ts';
import { promiseLine } from '../promises/promise-line.ts';
import { concessionsPage } from './concessions-page.ts';
import { crewPage } from './crew-page.ts';
import { customerPage } from './customer-page.ts';
import type { PartPage } from './define-part-page.ts';
import { fixPage } from './fix-page.ts';
import { holdPage } from './hold-page.ts';
import { impactPage } from './impact-page.ts';
import { intakeLine } from './intake-line.ts';
import { knowledgePage } from './knowledge-page.ts';
import { mortemPage } from './mortem-page.ts';
import { othersPage } from './others-page.ts';
import { outcomePage } from './outcome-page.ts';
import { risksPage } from './risks-page.ts';
import { sponsorshipPage } from './sponsorship-page.ts';
import { spreadPage } from './spread-page.ts';
import { weighingPage } from './weighing-page.ts';

const PAGES: { [K in keyof CasePartsView]-?: PartPage<K> } = {
  concessions: concessionsPage,
  impact: impactPage,
  mortem: mortemPage,
  risks: risksPage,
  weighing: weighingPage,
  spread: spreadPage,
  knowledge: knowledgePage,
  customer: customerPage,
  crew: crewPage,
  fix: fixPage,
  others: othersPage,
  outcome: outcomePage,
  sponsorship: sponsorshipPage,
  hold: holdPage,
};
const ALL = Object.entries(PAGES) as [keyof CasePartsView, PartPage<keyof CasePartsView>][];

/** Ids of the vault items that the parts of a case show. */
export const partIds = (it: Case): (string | null | undefined)[] => ALL.flatMap(([, page]) => page.ids?.(it) ?? []);

/** Every part of a case as a page shows it. */
export function viewParts(it: Case, words: Words, moment: Moment): CasePartsView {
  return Object.fromEntries(ALL.map(([name, page]) => [name, page.view(it, words, moment)])) as CasePartsView;
}

/** An event of any part in words; undefined where none knows it. */
export function partLine(event: LogEvent, words: Words, moment: Moment): string | undefined {
  for (const [, page] of ALL) {
    const line = page.line?.(event, words, moment);
    if (line !== undefined) return line;
  }
  return intakeLine(event, moment) ?? promiseLine(event, moment);
}

/** Ids of the vault items that such a line needs. */
export const partLineIds = (event: LogEvent): (string | null | undefined)[] =>
  ALL.flatMap(([, page]) => page.lineIds?.(event) ?? []);
