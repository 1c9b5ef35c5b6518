export const HOW = ['odd', 'odd', 'odd', 'drop', 'twice', 'wrap', 'swap', 'name', 'huge', 'move'] as const;

/** One change to a JSON value: where, of what else, and how. */
export interface Mutation {
  at: number;
  from: number;
  how: (typeof HOW)[number];
  odd: unknown;
}

type Box = Record<string | number, unknown>;

/** Every place of a JSON value: whatever holds it, and the name it has there. */
function placesOf(root: Box): { box: Box; name: string | number }[] {
  const found: { box: Box; name: string | number }[] = [];
  const visit = (box: Box): void => {
    for (const name of Array.isArray(box) ? box.keys() : Object.keys(box)) {
      if (found.length > 20_000) return;
      found.push({ box, name });
      const value = box[name];
      if (typeof value === 'object' && value !== null) visit(value as Box);
    }
  };
  visit(root);
  return found;
}

function mutate(root: Box, { at, from, how, odd }: Mutation): void {
  const places = placesOf(root);
  if (places.length === 0) return; // nothing is left of it
  const { box, name } = places[at % places.length]!;
  const other = places[from % places.length]!;
  const value = box[name];
  const copy = (it: unknown) => structuredClone(it);
  if (how === 'drop') {
    if (Array.isArray(box)) box.splice(Number(name), 1);
    else delete box[name];
  } else if (how === 'twice' && Array.isArray(box)) box.splice(Number(name), 0, copy(value));
  else if (how === 'wrap') box[name] = [copy(value)];
  else if (how === 'swap') {
    box[name] = copy(other.box[other.name]);
  } else if (how === 'name' && !Array.isArray(box)) {
    Object.defineProperty(box, from % 2 ? '__proto__' : (JSON.stringify(odd) ?? '').slice(0, 20), {
      value: copy(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (how === 'huge' && Array.isArray(value)) {
    box[name] = Array.from({ length: 300 }, (_, i) => copy(value[i % Math.max(1, value.length)] ?? odd));
  } else if (how === 'move' && typeof value === 'string') {
    const text = other.box[other.name];
    box[name] = typeof text === 'string' ? value.slice(0, from % 20) + text : value.repeat(1 + (from % 50));
  } else box[name] = copy(odd);
}

/** A JSON value with some of it changed, dropped, doubled or replaced; what it was stays as it was. */
export function mutateAll(sample: unknown, all: readonly Mutation[]): unknown {
  const root: Box = { value: structuredClone(sample) };
  for (const one of all) mutate(root, one);
  return root.value;
}
