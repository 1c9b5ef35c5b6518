import fc from 'fast-check';
import { EVENT_DATA, type EventType } from '../../model/case-events.ts';
import type { LogEvent } from '../../model/event.ts';
import { event } from './events.ts';

/** As far as a schema of the model is looked into. */
interface Schema {
  _zod: { def: Def };
  safeParse(value: unknown): { success: boolean };
}
interface Def {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  entries?: Record<string, string>;
  values?: unknown[];
}

/** Few, so that what one event names another names too. */
const STRINGS = ['one', 'two', 'three', '2026-11-16T09:30:00Z', '2026-11-16T10:00:00Z', '2026-12-01', 'EUR', 'PT1H'];

/** Values that a schema takes, of these texts and numbers. @throws RangeError for a kind of schema that is not known here */
export function dataFor(
  schema: Schema,
  strings = STRINGS,
  numbers = fc.integer({ min: 0, max: 5 }),
): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  const inner = (of: unknown) => dataFor(of as Schema, strings, numbers);
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, of]) => [key, inner(of)])));
    case 'optional':
      return fc.option(inner(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null });
    case 'array':
      return fc.array(inner(def.element), { maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.constantFrom('one', 'two'), inner(def.valueType));
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'string':
      return fc.constantFrom(...strings.filter((text) => schema.safeParse(text).success));
    case 'number':
      return numbers.filter((number) => schema.safeParse(number).success);
    case 'boolean':
      return fc.boolean();
    case 'unknown':
      return fc.constant('anything');
    default:
      throw new RangeError(`no values for a schema of kind ${def.type}`);
  }
}

/** Every type of event that a case may have. */
export const CASE_TYPES = (Object.keys(EVENT_DATA) as EventType[]).filter((type) => type.startsWith('case.'));

/** Without what is undefined, which JSON does not know. */
const plain = (data: unknown) => JSON.parse(JSON.stringify(data)) as unknown;

const dataOf = new Map(CASE_TYPES.map((type) => [type, dataFor(EVENT_DATA[type] as unknown as Schema).map(plain)]));

/** One event of a case, of any type there is. */
export const anyData: fc.Arbitrary<[EventType, unknown]> = fc
  .constantFrom(...CASE_TYPES)
  .chain((type) => dataOf.get(type)!.map((data): [EventType, unknown] => [type, data]));

/** An event of one of four cases, said by one of two people on a computer of their own. */
export const anyEvent: fc.Arbitrary<LogEvent> = fc
  .record({
    at: fc.integer({ min: 0, max: 60 }),
    id: fc.integer({ min: 0, max: 400 }),
    subject: fc.constantFrom('case:a', 'case:b', 'case:c', 'case:d'),
    said: fc.oneof({ weight: 9, arbitrary: anyData }, { weight: 1, arbitrary: fc.constant(['case.unheard-of', {}]) }),
    v: fc.oneof({ weight: 19, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
    by: fc.constantFrom('ann', 'bob'),
  })
  .map(({ at, id, subject, said, v, by }) =>
    event(at, said[0] as string, subject, said[1], { id: `event-id-${id}`, by, v, device: `device-of-${by}`, seq: id }),
  );
