import type { Change, Mend } from './mend.ts';

type Place = Change['path'];
type Step = Place[number];

const isBranch = (value: unknown): value is Record<Step, unknown> => typeof value === 'object' && value !== null;

/** What is missing is as good as null: a message between contexts leaves it out. */
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

class Misfit extends Error {}

function readAt(value: unknown, place: Place): unknown {
  let at = value;
  for (const step of place) at = isBranch(at) ? at[step] : undefined;
  return at;
}

/** The same value with what stands at a place changed by `edit`, which is given a copy of what is around it. */
function edited(
  value: unknown,
  [step, ...rest]: Place,
  edit: (around: unknown[] | Record<Step, unknown>, step: Step) => void,
): unknown {
  if (!isBranch(value) || step === undefined) throw new Misfit();
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0) edit(copy, step);
  else (copy as Record<Step, unknown>)[step] = edited(value[step], rest, edit);
  return copy;
}

function removed(value: unknown, place: Place): unknown {
  return edited(value, place, (around, step) => {
    if (!(step in around)) throw new Misfit();
    if (Array.isArray(around)) around.splice(Number(step), 1);
    else delete around[step];
  });
}

function added(value: unknown, place: Place, what: unknown): unknown {
  return edited(value, place, (around, step) => {
    if (!Array.isArray(around)) around[step] = what;
    else if (typeof step === 'number' && step >= 0 && step <= around.length) around.splice(step, 0, what);
    else throw new Misfit();
  });
}

function changed(value: unknown, change: Change): unknown {
  if (change.op === 'test') {
    if (!same(readAt(value, change.path), change.value)) throw new Misfit();
    return value;
  }
  if (change.op === 'add') return added(value, change.path, change.value);
  if (change.op === 'remove') return removed(value, change.path);
  if (change.op === 'move') return added(removed(value, change.from), change.path, readAt(value, change.from));
  return edited(value, change.path, (around, step) => {
    if (!(step in around)) throw new Misfit();
    (around as Record<Step, unknown>)[step] = change.value;
  });
}

/**
 * Parts of a policy with a finding's mend applied, all of it or nothing; what was given stays as it is.
 * @returns null where the mend does not fit any more, because the parts were changed since
 */
export function applyMend<T extends object>(parts: T, { patch }: Pick<Mend, 'patch'>): T | null {
  try {
    return patch.reduce((value: unknown, change) => changed(value, change), parts) as T;
  } catch (error) {
    if (error instanceof Misfit) return null;
    throw error;
  }
}
