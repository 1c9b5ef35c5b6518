import type { SiteProfile } from '../../model/site-profile.ts';
import { parseEpoch, parseInstant, parseLocal } from './parse-instant.ts';

const INSTANTS = [
  'datetime',
  'data-datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'content',
  'title',
  'aria-label',
];

/** Whatever an element tells of a time, best first: its own attributes, those of a `time` inside or around it, its words. */
function* sayings(element: Element): Generator<string> {
  const around = element.closest('time, [datetime]');
  const bearers = [
    element,
    ...element.querySelectorAll('[datetime], [data-timestamp], [title]'),
    ...(around ? [around] : []),
  ];
  for (const bearer of bearers) {
    for (const name of INSTANTS) {
      const value = bearer.getAttribute(name);
      if (value) yield value;
    }
  }
  yield element.textContent ?? '';
}

/**
 * When a message was sent, where the page proves it, or a person said how its times are written; else null, so that no clock
 * counts from a guess. Two proofs in one element that disagree prove nothing.
 */
export function readTime(element: Element | undefined, times: SiteProfile['times'], now: number): string | null {
  if (!element) return null;
  const said = [...sayings(element)];
  const proved = new Set(said.flatMap((text) => parseInstant(text, now) ?? parseEpoch(text, now) ?? []));
  const minutes = new Set([...proved].map((instant) => instant.slice(0, 16)));
  if (minutes.size === 1) return [...proved][0] ?? null;
  if (minutes.size > 1 || !times) return null;
  for (const text of said) {
    const local = parseLocal(text, times.order, times.zone, now);
    if (local) return local;
  }
  return null;
}
