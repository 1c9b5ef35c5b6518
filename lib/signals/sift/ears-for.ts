import { Ears } from './ears.ts';
import { type Calming, type Heard, listCalming, listPatterns, type Speaker } from './list-ears.ts';

// Made when a language is first heard, from constants alone: the same each time.
const heard = new Map<string, Ears<Heard>>();
const calming = new Map<string, Ears<Calming>>();

/** The ears of a language for what the customer or the team says. */
export function earsFor(language: string, from: Speaker): Ears<Heard> {
  const name = `${from} ${language}`;
  const ears = heard.get(name) ?? new Ears(name, listPatterns(language, from));
  heard.set(name, ears);
  return ears;
}

/** The ears of a language for calm words. */
export function calmingEarsFor(language: string): Ears<Calming> {
  const name = `calm ${language}`;
  const ears = calming.get(name) ?? new Ears(name, listCalming(language));
  calming.set(name, ears);
  return ears;
}
