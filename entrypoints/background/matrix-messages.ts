import { roleName } from '../../lib/cases/pick-text.ts';
import { fillExplanation, pickText } from '../../lib/matrix/fill-explanation.ts';
import { findTaker } from '../../lib/matrix/find-taker.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { DEFAULT_LADDERS } from '../../lib/policy/default-ladders.ts';
import { DEFAULT_MATRIX } from '../../lib/policy/default-matrix.ts';
import { MATRIX_TEMPLATES } from '../../lib/policy/templates/matrix-templates.ts';
import { LIBRARY } from '../../lib/scripts/library/index.ts';
import { type Background, readMoment } from './context.ts';
import { listMatrixVersions, readMatrixVersion } from './matrix-history.ts';
import { readTeamPolicy } from './policy-file.ts';

/** Kinds of destinations that run a ladder of their own. */
const PAGERS = ['pagerduty', 'opsgenie', 'goalert'];

/** What the editor of the matrix asks; it saves by `parts.set`. */
export function matrixMessages(bg: Background): Handlers {
  return {
    'matrix.context': () => getContext(bg),
    'matrix.duty': (data) => getDuty(bg, data),
    'matrix.templates': () => ({
      shipped: { matrix: DEFAULT_MATRIX, ladders: DEFAULT_LADDERS },
      templates: [...MATRIX_TEMPLATES],
    }),
    'matrix.history': async () => ({ versions: await listMatrixVersions(bg) }),
    'matrix.version': ({ id }) => readMatrixVersion(bg, id),
  };
}

async function getContext(bg: Background): Promise<Answer<'matrix.context'>> {
  const { policy, say, language } = await readMoment(bg);
  // A row names texts of the policy's own list and of the library: those that the linter knows.
  const { file } = await bg.store(readTeamPolicy);
  const titles = Map.groupBy([...(file?.scripts ?? []), ...LIBRARY], ({ id }) => id);
  return {
    roles: policy.roles.map(({ id }) => ({ id, name: roleName(policy.roles, id, say) })),
    people: policy.people.map(({ id, name }) => ({ id, name })),
    pagers: policy.destinations
      .filter(({ kind }) => PAGERS.includes(kind))
      .map(({ id, name, kind }) => ({ id, name, kind })),
    scripts: [...titles].map(([id, scripts]) => {
      const title = pickText(Object.fromEntries(scripts.map((one) => [one.language, one.title])), language)?.text;
      // A placeholder in a title is for whoever reads the script at a ticket.
      return { id, name: fillExplanation(title ?? '', {}) || id };
    }),
    tiers: [...new Set(policy.accounts.map(({ tier }) => tier))].sort(),
    languages: [...new Set([language, ...policy.matrix.flatMap(({ explain }) => Object.keys(explain))])],
    explanations: Object.fromEntries(DEFAULT_MATRIX.map(({ id, explain }) => [id, explain])),
  };
}

/** Without a ticket nobody is its assignee, and no customer has people of their own: then the role as a whole answers. */
async function getDuty(bg: Background, { to }: Request<'matrix.duty'>): Promise<Answer<'matrix.duty'>> {
  const { policy, now } = await readMoment(bg);
  const { person, absent, hole } = findTaker(to, null, policy, Date.parse(now));
  return {
    person: person?.name ?? null,
    absent: absent?.name ?? null,
    hole: hole?.why ?? null,
    until: hole?.until ? new Date(hole.until).toISOString() : null,
  };
}
