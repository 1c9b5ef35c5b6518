import { isMessageKey, type Say } from '../../../lib/i18n/translator.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import {
  CASE_STEPS,
  ESCALATION_TYPES,
  LEVELS,
  METRICS,
  MODES,
  SEVERITIES,
  SIGNAL_KINDS,
} from '../../../lib/model/kinds.ts';
import { PART_KINDS } from '../../../lib/model/person-part.ts';
import { upperFirst } from '../../shared/letter-case.ts';
import { nameOf } from '../../shared/name-of.ts';

/** One word of the page: what it is called, and what it means. */
export interface HelpWord {
  topic: string;
  name: string;
  text: string;
}

export interface HelpGroup {
  id: string;
  title: string;
  words: HelpWord[];
}

/** Where the names of a group's words are in the catalogue. */
const FAMILIES = [
  { id: 'word', names: 'help.name', codes: ['escalation', 'case', 'score', 'neutral'] },
  { id: 'level', names: 'level', codes: [...LEVELS, 'unknown'] },
  { id: 'kind', names: 'kind', codes: SIGNAL_KINDS },
  { id: 'metric', names: 'metric', codes: METRICS },
  { id: 'type', names: 'type', codes: ESCALATION_TYPES },
  { id: 'mode', names: 'mode', codes: MODES },
  { id: 'severity', names: 'severity', codes: SEVERITIES },
  { id: 'step', names: 'step', codes: CASE_STEPS },
  { id: 'part', names: 'part.as', codes: PART_KINDS },
] as const;

/** Everything that explains itself where it stands, in one place and from the same sentences (R10–R14). Items and roles are called what the team calls them. */
export function helpGroups(names: Answer<'help.names'>, say: Say, locale: string): HelpGroup[] {
  const titled = (id: string, words: { id: string; name: string }[]): HelpGroup => ({
    id,
    title: nameOf(say, 'help.group', id),
    words: words.flatMap(({ id: code, name }) => {
      const key = `help.${id}.${code}`;
      return isMessageKey(key) ? [{ topic: `${id}.${code}`, name: upperFirst(name, locale), text: say(key) }] : [];
    }),
  });
  return [
    ...FAMILIES.map(({ id, names: family, codes }) =>
      titled(
        id,
        codes.map((code) => ({ id: code, name: nameOf(say, family, code) })),
      ),
    ),
    titled('item', names.items),
    titled('role', names.roles),
  ];
}

/** Only the words in which everything that was typed occurs, in name or meaning; groups without any are left out. */
export function searchWords(groups: readonly HelpGroup[], typed: string, locale: string): HelpGroup[] {
  const wanted = typed.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const fits = ({ name, text }: HelpWord) => {
    const all = `${name} ${text}`.toLocaleLowerCase(locale);
    return wanted.every((word) => all.includes(word));
  };
  return groups.map((group) => ({ ...group, words: group.words.filter(fits) })).filter(({ words }) => words.length > 0);
}
