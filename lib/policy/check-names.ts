import type { PolicyFile } from '../model/policy.ts';
import type { Finding } from './policy-error.ts';

type Path = (string | number)[];

/** Ids that are given twice, at the second and every later one. */
export function duplicates(ids: readonly string[], path: Path, what: string, field = 'id'): Finding[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [...path, i, field], message: `two ${what} are called "${id}"; give each its own name` }];
  });
}

/** A list for a sentence, cut where it would be too long to read. */
export function listed(names: Iterable<string>): string {
  const all = [...names].map((name) => `"${name}"`);
  return all.length > 25 ? `${all.slice(0, 25).join(', ')} and ${all.length - 25} more` : all.join(', ');
}

const NAMED = {
  calendars: 'calendars',
  slas: 'SLAs',
  matrix: 'rows',
  ladders: 'ladders',
  destinations: 'destinations',
  roles: 'roles',
  people: 'people',
  steps: 'steps',
} as const;

/** Names used twice, and people and roles without one. */
export function checkNames(policy: PolicyFile): Finding[] {
  const findings: Finding[] = [];
  for (const [part, what] of Object.entries(NAMED) as [keyof typeof NAMED, string][]) {
    const ids = (policy[part] ?? []).map(({ id }) => id);
    findings.push(...duplicates(ids, [part], what));
    for (const [i, id] of ids.entries())
      if (id.trim() === '')
        findings.push({ path: [part, i, 'id'], message: 'an id is needed here, by which other parts can name it' });
  }
  const scripts = (policy.scripts ?? []).map(({ id, language }) => `${id} (${language})`);
  return [...findings, ...duplicates(scripts, ['scripts'], 'scripts')];
}
