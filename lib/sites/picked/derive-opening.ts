import type { Opening, SiteProfile } from '../../model/site-profile.ts';
import { textOfPointed } from './derive-body.ts';
import { chainOf } from './derive-messages.ts';
import { deriveSingle } from './derive-part.ts';
import { deriveSelector } from './derive-selector.ts';
import { findParts, isSeen } from './places.ts';

/**
 * How to find what was asked first, where it stands apart from the answers. Its author and time are looked for by what they are
 * called in the answers, and only what is one of its kind there is taken.
 * @param pointed at its text
 * @param messages the answers in view
 * @returns undefined where no sure way leads there, or it is one of the messages itself
 */
export function deriveOpening(
  pointed: Element,
  messages: readonly Element[],
  find: Pick<SiteProfile['find'], 'author' | 'time'>,
  document: Document,
): Opening | undefined {
  const chain = chainOf(pointed).filter((each) => each.getRootNode() === pointed.getRootNode());
  if (chain.some((each) => messages.includes(each))) return undefined;
  const around = chain.filter((each) => !messages.some((message) => each.contains(message)));
  const whole = around.at(-1) ?? pointed;
  const found = deriveSingle(whole, document);
  if (!found) return undefined;
  const first = (part: SiteProfile['find']['author'], other: string) => {
    const named = part ? findParts({ ...part, where: 'inside' }, whole, () => false) : [];
    return [...named, ...(other ? whole.querySelectorAll(other) : [])].find(
      (each) => isSeen(each) && !each.contains(pointed),
    );
  };
  const author = first(find.author, '');
  const time = first(find.time, 'time, [datetime]');
  const others = [author, time].filter((each) => each !== undefined);
  const partOf = (element: Element | undefined) => {
    if (!element || element === whole) return null;
    const css = deriveSelector(element, whole);
    return css.length > 0 ? { where: 'inside' as const, hops: [], css } : null;
  };
  const text = textOfPointed(pointed, whole, []) ?? pointed;
  const isWide = others.some((each) => text.contains(each));
  return {
    ...found,
    text: partOf(isWide ? (textOfPointed(pointed, whole, others) ?? pointed) : text),
    author: partOf(author),
    time: partOf(time),
  };
}
