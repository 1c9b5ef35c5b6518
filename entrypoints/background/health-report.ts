import type { Problem } from '../../lib/model/problem.ts';
import type { KeptHealth } from './health.ts';

/** A site that somebody pointed out is called by a name of their own. */
const CUSTOM = 'custom:';

interface Reported {
  health: KeptHealth;
  /** Undefined unless the person wants the host named. */
  host: string | undefined;
  isKnownHost: boolean;
  reading: string;
  problem: Problem | null;
  structure: readonly string[];
  versions: { simmer: string; browser: string };
}

const lineOf = ({ name, required, expected, found, ok, way, seen, loose, disagrees }: KeptHealth['lines'][number]) =>
  [
    `${ok ? 'ok  ' : 'FAIL'} ${name}: expected ${expected}, found ${found}`,
    required ? 'required' : '',
    way === undefined ? '' : `by way ${way + 1}${seen ? ` (${seen})` : ''}`,
    loose === undefined ? '' : `wide finder ${loose}${disagrees ? ' DISAGREES' : ''}`,
  ]
    .filter(Boolean)
    .join(', ');

/**
 * What somebody may send to whoever mends Simmer, in the words of its makers. It names no person, no ticket and no team: of the
 * host only its kind, unless the person wants it named.
 */
export function healthReport({ health, host, isKnownHost, reading, problem, structure, versions }: Reported): string {
  const site = health.site.startsWith(CUSTOM) && host === undefined ? 'pointed out' : health.site;
  const hook = problem?.params?.hook;
  const kind = isKnownHost ? 'known' : 'self-hosted or own';
  return [
    `site: ${site}`,
    `host: ${host ?? kind}`,
    `state: ${reading}${problem ? ` (${problem.code}${hook ? `: ${hook}` : ''})` : ''}`,
    `simmer: ${versions.simmer}`,
    `browser: ${versions.browser}`,
    '',
    'hooks:',
    ...health.lines.map(lineOf),
    '',
    'structure (no text, no numbers; … = left out):',
    ...structure,
    '',
  ].join('\n');
}

/** The browser's name and main version; nothing else of what it says of itself. */
export function browserVersion(userAgent: string): string {
  const [, name, version] =
    /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\S+ (?=.*(Edg|OPR)\/)/, '')) ?? [];
  return name ? `${name} ${version}` : 'unknown';
}
