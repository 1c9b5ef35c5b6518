import type { Hook } from '../selector.ts';

export const ONE: Hook['count'] = [1, 1];
export const UP_TO_ONE: Hook['count'] = [0, 1];
/** One, and perhaps some of tickets opened before, still in the page. */
export const ONE_AND_KEPT: Hook['count'] = [1, 9];
export const UP_TO_FEW: Hook['count'] = [0, 9];
export const ANY: Hook['count'] = [0, null];
export const SOME: Hook['count'] = [1, null];

type Ways = readonly (readonly [css: string, seen: string])[];
const toHook = (count: Hook['count'], required: boolean, ways: Ways): Hook => ({
  required,
  count,
  candidates: ways.map(([css, seen]) => ({ css, seen })),
});

/** What a reading cannot do without. */
export const needed = (count: Hook['count'], ...ways: Ways): Hook => toHook(count, true, ways);
/** What a page may lack. */
export const wanted = (count: Hook['count'], ...ways: Ways): Hook => toHook(count, false, ways);

/** The same, with a wide, different way to it, by which a change of the page is noticed. */
export const loosely = (loose: string, hook: Hook): Hook => ({ ...hook, loose });
