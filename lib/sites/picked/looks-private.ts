/** How pages name what customers do not see. */
const PRIVATE = /(^|[-_.: ]|is)(private|internal|whisper|hidden-from-customers?|staff-?only|team-?only|not-?public)/i;
/** `thread-note`; `has-notes` says that there are words. */
const NOTE = /^(?!has-|no-|with-)([\w-]+[-_])?note$/i;

const dataOf = (element: Element) =>
  [...element.attributes].flatMap(({ name, value }) =>
    name === 'class' || (name.startsWith('data-') && value.length < 40 && !/\d/.test(value)) ? value.split(/\s+/) : [],
  );

/** Signs on a message, and on what is written in it, that it is for the team alone. */
function signsOn(message: Element): Set<string> {
  const own = dataOf(message).filter((each) => PRIVATE.test(each) || NOTE.test(each));
  const within = [...message.querySelectorAll('[class]')]
    .slice(0, 120)
    .filter((each) => /\S/.test(each.textContent ?? '') && !each.matches('button, a, select, input, form, form *'))
    .flatMap((each) => [...each.classList].filter((name) => PRIVATE.test(name)));
  return new Set([...own, ...within]);
}

/**
 * The messages that the page itself seems to mark as the team's own notes: by a sign that not all of them bear. Whether they are,
 * a person says; until then nobody knows whose they are.
 */
export function looksPrivate(messages: readonly Element[]): Set<Element> {
  const signs = messages.map(signsOn);
  const isTelling = (sign: string) => messages.length > 1 && !signs.every((each) => each.has(sign));
  return new Set(messages.filter((_, index) => [...(signs[index] ?? [])].some(isTelling)));
}
