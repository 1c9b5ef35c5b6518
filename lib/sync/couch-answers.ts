import { z } from '../model/z.ts';

const seq = () => z.union([z.string(), z.number()]);
const row = () =>
  z.looseObject({
    key: z.optional(z.unknown()),
    id: z.optional(z.string()),
    value: z.optional(z.unknown()),
    doc: z.optional(z.unknown()),
    error: z.optional(z.string()),
  });

/** What a CouchDB answers, as far as it is used. What is inside documents is parsed where it is taken in. */
export const answers = {
  session: z.looseObject({ userCtx: z.looseObject({ name: z.nullable(z.string()), roles: z.array(z.string()) }) }),
  info: z.looseObject({ db_name: z.string(), update_seq: seq() }),
  bulk: z.array(
    z.looseObject({
      id: z.optional(z.string()),
      rev: z.optional(z.string()),
      error: z.optional(z.union([z.string(), z.boolean()])),
      name: z.optional(z.string()),
      reason: z.optional(z.string()),
    }),
  ),
  changes: z.looseObject({
    results: z.array(z.looseObject({ id: z.string(), deleted: z.optional(z.boolean()), doc: z.optional(z.unknown()) })),
    last_seq: seq(),
    pending: z.optional(z.number()),
  }),
  docs: z.looseObject({ rows: z.array(row()), total_rows: z.optional(z.nullable(z.number())) }),
  view: z.looseObject({ rows: z.array(row()) }),
  local: z.looseObject({ _rev: z.string(), mark: z.optional(z.string()) }),
};
