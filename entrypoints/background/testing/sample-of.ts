import type { z } from '../../../lib/model/z.ts';

type Node = z.core.$ZodType;
interface Def {
  type: string;
  innerType?: Node;
  element?: Node;
  shape?: Record<string, Node>;
  options?: Node[];
  entries?: Record<string, unknown>;
  values?: unknown[];
  checks?: { _zod: { def: { pattern?: RegExp } } }[];
}

/** What fits a pattern that our schemas ask for. */
const FITTING = ['2026-11-20T10:00:00Z', '2026-11-20', 'PT4H', 'EUR', 'case:x', 'x'];

/** A value that a schema takes, with `text` wherever a person might have typed anything; `of` gives a field by its name. */
export function sampleOf(schema: Node, text: string, of: (name: string) => unknown, name = ''): unknown {
  const given = of(name);
  if (given !== undefined) return given;
  const def = schema._zod.def as unknown as Def;
  const inner = () => sampleOf(def.innerType as Node, text, of, name);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, field]) => [key, sampleOf(field, text, of, key)]),
      );
    case 'array':
      return [sampleOf(def.element as Node, text, of, name)];
    case 'union':
      return sampleOf(def.options?.[0] as Node, text, of, name);
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'number':
      return 2;
    case 'boolean':
      return true;
    case 'string': {
      const patterns = (def.checks ?? []).flatMap(({ _zod }) => _zod.def.pattern ?? []);
      return patterns.length === 0 ? text : FITTING.find((it) => patterns.every((pattern) => pattern.test(it)));
    }
    case 'record':
      return {};
    default:
      return def.innerType ? inner() : text;
  }
}
