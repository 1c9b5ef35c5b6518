import type { ComponentType } from 'react';
import type { CaseSectionProps } from './item-form-props.ts';

/**
 * What a case keeps beside the checklist of its step, in the order of the card. Each draws a `Disclosure` with a summary that
 * says what is inside, or nothing where it has nothing to say.
 */
const SECTIONS: readonly { id: string; Section: ComponentType<CaseSectionProps> }[] = [];

/** All of them. */
export function CaseSections(props: CaseSectionProps) {
  return SECTIONS.map(({ id, Section }) => <Section key={id} {...props} />);
}
