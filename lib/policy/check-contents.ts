import type { PolicyFile } from '../model/policy.ts';
import { MOST_TEAM_WORD_CHARACTERS, MOST_TEAM_WORDS, parseTeamWord, type TeamWordFault } from '../model/team-word.ts';
import type { Finding } from './policy-error.ts';

const MAX_POINTS = 100;

const WORD_FAULTS: Readonly<Record<TeamWordFault, string>> = {
  empty: 'this phrase is empty; write words, or remove it',
  long: `a phrase has at most ${MOST_TEAM_WORD_CHARACTERS} characters; shorten it`,
  sign: 'write plain words here: * stands for any ending, … for a few words between; there are no regular expressions',
  short: 'a phrase needs two letters or more',
  gaps: 'a phrase has at most one …, with words on both sides of it',
};

/** Phrases of the team's that cannot be listened for, or that make no exception. */
function checkWords(policy: PolicyFile, use: 'words' | 'not'): Finding[] {
  return Object.entries(policy.signals ?? {}).flatMap(([kind, { [use]: words }]) => {
    const lists = Object.entries(words ?? {});
    const findings = lists.flatMap(([language, list]) =>
      list.flatMap((word, i): Finding[] => {
        const parsed = parseTeamWord(word);
        return parsed.ok ? [] : [{ path: ['signals', kind, use, language, i], message: WORD_FAULTS[parsed.fault] }];
      }),
    );
    const tags = lists.flatMap(([language]): Finding[] =>
      /^(?:any|[a-z]{2,3})$/.test(language)
        ? []
        : [
            {
              path: ['signals', kind, use],
              key: language,
              message: `"${language}" is no language; use a tag such as "en", or "any"`,
            },
          ],
    );
    const count = lists.reduce((sum, [, list]) => sum + list.length, 0);
    const many: Finding[] =
      count > MOST_TEAM_WORDS
        ? [{ path: ['signals', kind, use], message: `a kind has at most ${MOST_TEAM_WORDS} phrases; remove some` }]
        : [];
    return [...tags, ...findings, ...many];
  });
}

/** Points outside the score's own scale, and texts that say nothing. */
export function checkContents(policy: PolicyFile): Finding[] {
  const findings = [...checkWords(policy, 'words'), ...checkWords(policy, 'not')];
  for (const [kind, { points }] of Object.entries(policy.signals ?? {}))
    if (points !== undefined && !(points >= 0 && points <= MAX_POINTS))
      findings.push({ path: ['signals', kind, 'points'], message: 'points go from 0 to 100, as the score does' });
  for (const [i, site] of (policy.reviewSites ?? []).entries())
    if (site.trim() === '')
      findings.push({
        path: ['reviewSites', i],
        message: 'a review site needs a name, such as "g2.com"; or remove it',
      });
  for (const [i, script] of (policy.scripts ?? []).entries())
    for (const field of ['id', 'language', 'title', 'text'] as const)
      if (script[field].trim() === '')
        findings.push({
          path: ['scripts', i, field],
          message: `a script needs its ${field}; write one, or remove the script`,
        });
  return findings;
}
