import type { ComponentType } from 'react';
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

/**
 * What a case keeps beside the checklist of its step, in the order of the card. Each draws a `Disclosure` with a summary that
 * says what is inside, or nothing where it has nothing to say.
 */
const SECTIONS: readonly { id: string; Section: ComponentType<CaseSectionProps> }[] = [
  { id: 'customer', Section: CustomerSection },
  { id: 'mood', Section: MoodSection },
  { id: 'crew', Section: PeopleSection },
  { id: 'fix', Section: FixSection },
  { id: 'outcome', Section: OutcomeSection },
  { id: 'survey', Section: SurveySection },
  { id: 'article', Section: ArticleSection },
  { id: 'alike', Section: AlikeSection },
  { id: 'spread', Section: SpreadSection },
  { id: 'mortem', Section: MortemSection },
  { id: 'concessions', Section: ConcessionsSection },
  { id: 'impact', Section: ImpactSection },
  { id: 'risks', Section: RisksSection },
  { id: 'sponsorship', Section: SponsorshipSection },
];

/** All of them. */
export function CaseSections(props: CaseSectionProps) {
  return (
    <div className="case-sections">
      {SECTIONS.map(({ id, Section }) => (
        <Section key={id} {...props} />
      ))}
    </div>
  );
}
