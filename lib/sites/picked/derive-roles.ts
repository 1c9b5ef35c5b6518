import type { ROLES_BY_MARK, SiteProfile } from '../../model/site-profile.ts';
import { simpleSelectors } from './simple-selectors.ts';

type Role = (typeof ROLES_BY_MARK)[number];
type Mark = SiteProfile['roles']['marks'][number];

/** Words by which pages say whose message it is. */
const OF_ROLES =
  /customer|client|message|agent|staff|user|operator|admin|incoming|outgoing|inbound|outbound|received|sent|note|internal|private|comment|system|requester|visitor|contact|employee|support|response|reply|self|mine|own|other|left|right|public|type|role|kind|direction|from|by/i;

/** What a message bears that may say whose it is: on itself, on what is around it in its list, inside it. */
function marksOn(message: Element): Map<string, number> {
  const marks = new Map<string, number>();
  const add = (css: string, rank: number) => {
    if (!/\^=|^[a-z]+$|^#/.test(css) && !marks.has(css)) marks.set(css, rank + (OF_ROLES.test(css) ? 0 : 20));
  };
  for (const { css } of simpleSelectors(message)) add(css, 0);
  const parent = message.parentElement;
  if (parent && parent.children.length === 1) for (const { css } of simpleSelectors(parent)) add(`${css} > *`, 4);
  const within = [...message.querySelectorAll('*')].slice(0, 120);
  for (const each of within) for (const { css } of simpleSelectors(each).slice(0, 5)) add(`:has(${css})`, 8);
  return marks;
}

/**
 * What tells the roles apart, from messages that a person named: for each role a mark that all its messages bear and none of
 * another role's. One role alone proves nothing: what all messages have would make them all the same.
 */
export function deriveRoles(examples: readonly { role: Role; element: Element }[]): Mark[] {
  const roles = [...new Set(examples.map(({ role }) => role))];
  if (roles.length < 2) return [];
  return roles.flatMap((role) => {
    const own = examples.filter((each) => each.role === role).map(({ element }) => element);
    const others = examples.filter((each) => each.role !== role).map(({ element }) => element);
    const [first] = own;
    if (!first) return [];
    const fit = [...marksOn(first)]
      .filter(([css]) => own.every((each) => each.matches(css)) && !others.some((each) => each.matches(css)))
      // A mark whose name says nothing of roles may be there by chance: it takes a second example.
      .filter(([, rank]) => rank < 20 || own.length > 1)
      .sort((a, b) => a[1] - b[1]);
    const [best] = fit;
    return best ? [{ role, css: [best[0]] }] : [];
  });
}
