import { z } from '../../model/z.ts';
import type { Admin } from './admin.ts';
import { DESIGN_ID, type DesignDocument, designDocument, type Security, securityOf } from './design.ts';
import { closedName, RULES_VERSION, type RuledSpace } from './rules.ts';
import { SetupProblem } from './setup-problem.ts';
import { canonical, type SetupNotes } from './setup-steps.ts';

const designSchema = z.looseObject({ _rev: z.string(), version: z.catch(z.number(), 0) });
const infoSchema = z.looseObject({ doc_count: z.number() });
const list = () => z.catch(z.array(z.string()), []);
const group = () => z.catch(z.object({ names: list(), roles: list() }), { names: [], roles: [] });
const securitySchema = z.catch(z.object({ admins: group(), members: group() }), {
  admins: { names: [], roles: [] },
  members: { names: [], roles: [] },
});

/** A database as it was found. */
export interface FoundDatabase {
  db: string;
  space: RuledSpace;
  exists: boolean;
  design: z.infer<typeof designSchema> | null;
}

/**
 * Looks at a database before anything is changed.
 * @throws SetupProblem where it is somebody else's, or was set up by a newer version
 */
export async function findDatabase(admin: Admin, team: string, space: RuledSpace): Promise<FoundDatabase> {
  const db = space === 'closed' ? closedName(team) : team;
  const info = await admin.ask('GET', `/${db}`, undefined, [404]);
  if (info.status === 404) return { db, space, exists: false, design: null };
  const found = await admin.ask('GET', `/${db}/${DESIGN_ID}`, undefined, [404]);
  if (found.status === 404) {
    const { doc_count } = parse(infoSchema, info.json);
    if (doc_count > 0) throw new SetupProblem('foreign-database', { name: db });
    return { db, space, exists: true, design: null };
  }
  const design = parse(designSchema, found.json);
  if (design.version > RULES_VERSION) throw new SetupProblem('newer-design', { name: db, version: design.version });
  return { db, space, exists: true, design };
}

/** Makes a database, closes it, and only then gives it its rules. What is so already stays. @throws SetupProblem */
export async function setUpDatabase(
  admin: Admin,
  team: string,
  found: FoundDatabase,
  notes: SetupNotes,
): Promise<void> {
  const { db, space } = found;
  // Two at once make one: the other's is as good as ours.
  const made = found.exists ? null : await admin.ask('PUT', `/${db}`, undefined, [412]);
  notes.step('database', db, made?.status === 200 ? 'made' : 'same');

  const before = securitySchema.parse((await admin.ask('GET', `/${db}/_security`)).json);
  const wanted = joined(before, securityOf(team, space));
  const isClosedAlready = canonical(before) === canonical(wanted);
  if (!isClosedAlready) await admin.ask('PUT', `/${db}/_security`, wanted);
  notes.step('security', db, isClosedAlready ? 'same' : found.exists ? 'changed' : 'made');
  const ours = securityOf(team, space);
  const others = (['admins', 'members'] as const).flatMap((of) => [
    ...wanted[of].names,
    ...wanted[of].roles.filter((role) => !ours[of].roles.includes(role)),
  ]);
  if (others.length > 0) notes.advise('others-inside', { name: db, who: others.join(', ') });

  notes.step('design', db, await putDesign(admin, db, designDocument(team, space), found.design));
}

/** Who may do what by our rules, and whoever was let in by hand before: that was somebody's decision. */
function joined(before: Security, ours: Security): Security {
  const both = (of: keyof Security) => ({
    names: before[of].names,
    // A new database is closed to all but the server's administrators by this role among its members.
    roles: [...new Set([...ours[of].roles, ...before[of].roles.filter((role) => role !== '_admin')])],
  });
  return { admins: both('admins'), members: both('members') };
}

async function putDesign(admin: Admin, db: string, design: DesignDocument, before: FoundDatabase['design']) {
  const { _rev, ...stored } = before ?? { _rev: undefined };
  if (before && canonical(stored) === canonical(design)) return 'same';
  const { status } = await admin.ask('PUT', `/${db}/${DESIGN_ID}`, { ...design, ...(_rev && { _rev }) }, [409]);
  if (status === 409) throw new SetupProblem('moved', { name: `${db}/${DESIGN_ID}` });
  return before ? 'changed' : 'made';
}

function parse<T>(schema: z.ZodMiniType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new SetupProblem('not-couch', {}, parsed.error);
  return parsed.data;
}
