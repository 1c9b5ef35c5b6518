import { maybe, z } from './z.ts';

/** One way to find an element: plain CSS, as a person's pointing was turned into. */
const css = z.string().check(z.minLength(1), z.maxLength(300));
const ways = z.array(css).check(z.minLength(1), z.maxLength(6));

/** How to come to elements of a page: through frames and open shadow roots first, outermost first, then by the first way that finds any. */
export const finderSchema = z.strictObject({
  hops: z._default(z.array(z.strictObject({ into: z.enum(['frame', 'shadow']), css: ways })).check(z.maxLength(8)), []),
  css: ways,
});
export type Finder = z.infer<typeof finderSchema>;

/** Where a part of a message stands: in the message's own element, or among what stands before or after it, up to the next message. */
export const partFinderSchema = z.strictObject({
  ...finderSchema.shape,
  where: z._default(z.enum(['inside', 'before', 'after']), 'inside'),
});
export type PartFinder = z.infer<typeof partFinderSchema>;

/**
 * What was asked first, where a page shows it apart from the answers and built in its own way: the part of the page that holds it,
 * and in there its text, author and time.
 */
const openingSchema = z.strictObject({
  ...finderSchema.shape,
  text: maybe(partFinderSchema),
  author: maybe(partFinderSchema),
  time: maybe(partFinderSchema),
});
export type Opening = z.infer<typeof openingSchema>;

/** The ticket's number on the page: in an attribute, or in the text where none is named. */
const numberSchema = z.strictObject({ ...finderSchema.shape, attribute: maybe(z.string()) });

/**
 * What tells one ticket from another. `address`: parts of the page's address, with `{n}` for a number and `{id}` for another
 * sign of the ticket, and `*` for what changes but tells nothing. `number`: a number the page shows. `words`: nothing but its
 * own first words, so nothing is done by itself about it.
 */
export const ticketMarkSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('address'),
    path: maybe(z.string().check(z.maxLength(300))),
    query: z._default(z.array(z.string()).check(z.maxLength(6)), []),
    hash: maybe(z.string().check(z.maxLength(300))),
  }),
  z.strictObject({ by: z.literal('number') }),
  z.strictObject({ by: z.literal('words') }),
]);
export type TicketMark = z.infer<typeof ticketMarkSchema>;

export const ROLES_BY_MARK = ['customer', 'agent', 'note', 'system'] as const;
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

const host = z
  .string()
  .check(z.regex(/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/, 'expected a host such as desk.team.example'));

/**
 * How to read one site that Simmer does not know by itself, as a person pointed it out. It holds no text of any page: only
 * places, and names that the team gave for its own people.
 */
export const siteProfileSchema = z.strictObject({
  format: z.literal('simmer-site'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'expected small letters, digits and dashes')),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  host,
  /** Where on the host it is: the beginning of the path. */
  path: z._default(z.string().check(z.regex(/^\//, 'expected a path that begins with /')), '/'),
  find: z.strictObject({
    message: finderSchema,
    text: maybe(partFinderSchema),
    author: maybe(partFinderSchema),
    time: maybe(partFinderSchema),
    subject: maybe(finderSchema),
    composer: maybe(finderSchema),
    number: maybe(numberSchema),
    opening: maybe(openingSchema),
  }),
  ticket: ticketMarkSchema,
  /** Which message stands first on the page; null where only proved times may tell. */
  first: maybe(z.enum(['oldest', 'newest'])),
  /** How times without a zone are written, where a person said so; else they are not known. */
  times: maybe(z.strictObject({ order: z.enum(DATE_ORDERS), zone: z.string() })),
  roles: z.strictObject({
    /** A message that one of these fits, and none of another role, has that role. */
    marks: z._default(z.array(z.strictObject({ role: z.enum(ROLES_BY_MARK), css: ways })).check(z.maxLength(8)), []),
    /** Names and addresses of the team's own people, as the page writes them. */
    own: z._default(z.array(z.string()).check(z.maxLength(500)), []),
    /** Who everybody else is: a person must have said that they are customers. */
    others: z._default(z.enum(['unknown', 'customer']), 'unknown'),
  }),
});
export type SiteProfile = z.infer<typeof siteProfileSchema>;

/** The id of the site that a profile makes, as in `Ticket.site`. */
export const siteIdOf = ({ id }: Pick<SiteProfile, 'id'>): string => `custom:${id}`;
