import type { ComponentType } from 'react';
import type { CaseStep } from '../../lib/model/kinds.ts';
import type { CaseSectionProps } from './item-form-props.ts';
import { ConcessionsSection } from './parts/concessions/concessions-section.tsx';
import { PeopleSection } from './parts/crew/people-section.tsx';
import { CustomerSection } from './parts/customer/customer-section.tsx';
import { FixSection } from './parts/fix/fix-section.tsx';
import { ImpactSection } from './parts/impact/impact-section.tsx';
import { AlikeSection } from './parts/knowledge/alike-section.tsx';
import { ArticleSection } from './parts/knowledge/article-section.tsx';
import { MortemSection } from './parts/mortem/mortem-section.tsx';
import { MoodSection } from './parts/outcome/mood-section.tsx';
import { OutcomeSection } from './parts/outcome/outcome-section.tsx';
import { SurveySection } from './parts/outcome/survey-section.tsx';
import { RisksSection } from './parts/risks/risks-section.tsx';
import { SponsorshipSection } from './parts/sponsorship/sponsorship-section.tsx';
import { SpreadSection } from './parts/spread/spread-section.tsx';

/** What a case keeps beside the checklist of its step. Each draws a `Disclosure` that says its state, or nothing where it has nothing to say. */
const SECTIONS = {
  customer: CustomerSection,
  mood: MoodSection,
  crew: PeopleSection,
  fix: FixSection,
  outcome: OutcomeSection,
  survey: SurveySection,
  article: ArticleSection,
  alike: AlikeSection,
  spread: SpreadSection,
  mortem: MortemSection,
  concessions: ConcessionsSection,
  impact: ImpactSection,
  risks: RisksSection,
  sponsorship: SponsorshipSection,
} satisfies Record<string, ComponentType<CaseSectionProps>>;

type SectionId = keyof typeof SECTIONS;

/** What the work of a step is about, first; all others follow in their own order. */
const FIRST: Record<CaseStep, readonly SectionId[]> = {
  received: ['customer', 'crew', 'spread', 'alike'],
  investigation: ['fix', 'customer', 'spread', 'alike', 'mood'],
  resolution: ['outcome', 'fix', 'customer', 'mood', 'survey', 'article'],
  'post-mortem': ['mortem', 'outcome', 'impact', 'article', 'survey'],
  closed: ['survey', 'outcome', 'mortem', 'article', 'impact'],
};

const ALL = Object.keys(SECTIONS) as SectionId[];

/** All of them, in the order of the step that the case is at. */
export function CaseSections(props: CaseSectionProps) {
  const order = [...new Set([...FIRST[props.view.step], ...ALL])];
  return order.map((id) => {
    const Section = SECTIONS[id];
    return <Section key={id} {...props} />;
  });
}
