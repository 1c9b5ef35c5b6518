import type { Signal, SuggestedScript } from '../model/assessment.ts';
import type { Level, SignalKind } from '../model/kinds.ts';
import type { Script } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { fillScript } from './fill-script.ts';
import { LIBRARY } from './library/index.ts';
import type { LibraryId } from './library/outline.ts';

const MOST = 3;
/** Fits whatever was heard: what to write once the thing is done. The second choice where only one text fits. */
const GENERAL: LibraryId = 'last-calm-follow-up';
const FALLBACK = 'en';

/** A script as it is in force: the team may have written it, and may have retired it. */
export interface ScriptInForce extends Script {
  /** Id of the event that wrote it; missing for one that is shipped, or of the policy. */
  version?: string;
  /** Suggested no more, in this language or in the place of it. */
  isRetired?: boolean;
}

/** What a script goes by: the same id in another language is another text. */
export const scriptKey = ({ id, language }: Pick<Script, 'id' | 'language'>) => `${id} ${language.toLowerCase()}`;

/** The library with the team's scripts over it: the same id and language replaces, any other is added. Retired ones are in it. */
export function scriptsInForce(own: readonly ScriptInForce[]): ScriptInForce[] {
  return [...new Map([...LIBRARY, ...own].map((script) => [scriptKey(script), script])).values()];
}

/** Language tags to look in, the best first: the whole tag, its base, English. */
function wantedLanguages(language: string, ticket: Pick<Ticket, 'requester'>): string[] {
  const spoken = language === 'und' ? (ticket.requester.locale ?? FALLBACK) : language;
  const tag = spoken.toLowerCase().replaceAll('_', '-');
  return [...new Set([tag, tag.split('-')[0]!, FALLBACK])];
}

/**
 * One version of each script: in the first wanted language that has it. Scripts in none of them are left out, and so is one that was
 * retired in that language: another language's text does not stand in for what a coach took out.
 */
function inBestLanguage(scripts: readonly ScriptInForce[], languages: readonly string[]): ScriptInForce[] {
  const rank = (script: Script) => languages.indexOf(script.language.toLowerCase());
  const best = new Map<string, ScriptInForce>();
  for (const script of scripts) {
    if (rank(script) < 0) continue;
    const other = best.get(script.id);
    if (!other || rank(script) < rank(other)) best.set(script.id, script);
  }
  return [...best.values()].filter(({ isRetired }) => !isRetired);
}

/** Kinds heard, the strongest first: by points, then explicit words before tone. */
function rankedKinds(signals: readonly Signal[]): SignalKind[] {
  const explicit = (signal: Signal) => Number(signal.strength === 'explicit');
  const ranked = signals.toSorted((a, b) => b.points - a.points || explicit(b) - explicit(a));
  return [...new Set(ranked.map(({ kind }) => kind))];
}

/** Scripts for a kind: approved before not approved, then by how early the script names the kind among its signals. */
function scriptsFor(kind: SignalKind, scripts: readonly ScriptInForce[]): ScriptInForce[] {
  return scripts
    .filter((script) => script.signals.includes(kind))
    .toSorted((a, b) => Number(b.approved) - Number(a.approved) || a.signals.indexOf(kind) - b.signals.indexOf(kind));
}

/** The best script for each kind in turn, then the second best, until there are enough. */
function pick(scripts: readonly ScriptInForce[], kinds: readonly SignalKind[]): ScriptInForce[] {
  const byKind = kinds.map((kind) => scriptsFor(kind, scripts));
  const rounds = Math.max(0, ...byKind.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) => byKind.flatMap((list) => list[round] ?? []));
  return [...new Set(inTurn.flat())].slice(0, MOST);
}

/**
 * Two or three texts to answer with (R128), for the strongest signals, in the customer's language or else in English (the
 * script's `language` says which). None while all is calm. None for `safety`: there the emergency procedure holds. Once legal
 * action is in the air only texts written for it, which admit nothing. A script a coach approved goes before one not approved; one that
 * is for other levels, that was retired or that was waved away on this ticket is left out.
 */
export function suggestScripts(input: {
  signals: readonly Signal[];
  level: Level;
  /** BCP 47 tag of the customer's latest message, `und` if unknown. */
  language: string;
  policy: { scripts: readonly ScriptInForce[] };
  /** Scripts that were waved away on this ticket, by `scriptKey`. */
  waved?: readonly string[];
  ticket: Pick<Ticket, 'requester' | 'assignee' | 'subject'>;
}): SuggestedScript[] {
  const { signals, level, language, policy, ticket, waved = [] } = input;
  const kinds = rankedKinds(signals);
  if (level === 'calm' || kinds.includes('safety')) return [];
  const scripts = inBestLanguage(scriptsInForce(policy.scripts), wantedLanguages(language, ticket)).filter(
    (script) => (!script.levels?.length || script.levels.includes(level)) && !waved.includes(scriptKey(script)),
  );
  const picked = pick(scripts, kinds.includes('legal-threat') ? ['legal-threat'] : kinds);
  const general = scripts.filter(({ id }) => id === GENERAL && picked.length === 1);
  return [...new Set([...picked, ...general])].map((script) => ({
    id: script.id,
    language: script.language,
    title: script.title,
    text: fillScript(script.text, script.language, ticket),
    approved: script.approved,
    ...(script.version !== undefined && { version: script.version }),
  }));
}
