import { maybe, z } from '../../model/z.ts';

/** The parts of its REST 2 answers that Simmer reads. Numbers come as numbers here and as text there. */
const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** A person as other records refer to them; with more where more was asked for. */
const refSchema = z.object({
  id,
  Name: maybe(z.string()),
  RealName: maybe(z.string()),
  EmailAddress: maybe(z.string()),
});
export type ApiRef = z.infer<typeof refSchema>;
/** An empty role is an empty list, or nothing at all. */
const refs = maybe(
  z.union([
    z.array(refSchema),
    z.pipe(
      z.literal(''),
      z.transform((): ApiRef[] => []),
    ),
  ]),
);

export const ticketSchema = z.object({
  id,
  Subject: maybe(z.string()),
  Status: maybe(z.string()),
  Priority: maybe(z.union([z.string(), z.number()])),
  Queue: maybe(z.object({ id, Name: maybe(z.string()) })),
  Owner: maybe(refSchema),
  Requestor: refs,
  Cc: refs,
  Created: maybe(z.string()),
  LastUpdated: maybe(z.string()),
});
export type ApiTicket = z.infer<typeof ticketSchema>;

const pageOf = <S extends z.ZodMiniType>(item: S) =>
  z.object({ items: z.array(item), total: maybe(z.number()), per_page: maybe(z.number()) });

const transactionSchema = z.object({
  id,
  Type: z.string(),
  Creator: maybe(refSchema),
  Created: maybe(z.string()),
  Field: maybe(z.string()),
  OldValue: maybe(z.string()),
  NewValue: maybe(z.string()),
  Data: maybe(z.string()),
  ObjectId: maybe(z.union([z.string(), z.number(), z.object({ id })])),
});
export type ApiTransaction = z.infer<typeof transactionSchema>;
export const historySchema = pageOf(transactionSchema);

const attachmentSchema = z.object({
  id,
  TransactionId: z.union([
    id,
    z.pipe(
      z.object({ id }),
      z.transform((each) => each.id),
    ),
  ]),
  ContentType: maybe(z.string()),
  Filename: maybe(z.string()),
  ContentLength: maybe(z.union([z.string(), z.number()])),
});
export type ApiAttachment = z.infer<typeof attachmentSchema>;
export const attachmentsSchema = pageOf(attachmentSchema);
export const contentsSchema = pageOf(z.object({ id, Content: maybe(z.string()) }));

export const userSchema = z.object({
  id: maybe(z.union([z.string(), z.number()])),
  Name: maybe(z.string()),
  RealName: maybe(z.string()),
  EmailAddress: maybe(z.string()),
  Organization: maybe(z.string()),
  Timezone: maybe(z.string()),
  Lang: maybe(z.string()),
  _hyperlinks: maybe(z.array(z.object({ ref: maybe(z.string()), id: maybe(z.union([z.string(), z.number()])) }))),
  Privileged: maybe(z.union([z.number(), z.string(), z.boolean()])),
});
export type ApiUser = z.infer<typeof userSchema>;
