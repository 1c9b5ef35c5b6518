import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { Refused, type Who } from './answer.ts';

export type StoredDoc = { _id: string; _rev: string; _deleted?: boolean; [field: string]: unknown };
type Given = { _id?: unknown; _rev?: unknown; [field: string]: unknown };
interface Group {
  names?: string[];
  roles?: string[];
}

/** Works on a text of the design document, as the query server does: alone, and nothing else within reach. */
const compile = (text: string, globals: object = {}) => runInNewContext(`(${text})`, globals, { timeout: 1000 });

/** One database in memory: documents with a revision each, without branches, and what changed in which order. */
export class Database {
  readonly name: string;
  readonly docs = new Map<string, StoredDoc>();
  readonly local = new Map<string, StoredDoc>();
  /** As CouchDB 3 closes a new one: to all but the server's administrators. */
  security: { admins?: Group; members?: Group } = { members: { roles: ['_admin'] }, admins: { roles: ['_admin'] } };
  seq = 0;
  readonly changed = new Map<string, number>();
  private readonly waiting = new Set<() => void>();

  constructor(name: string) {
    this.name = name;
  }

  private isIn(group: Group | undefined, { name, roles }: Who): boolean {
    return (
      (name !== null && (group?.names?.includes(name) ?? false)) || roles.some((role) => group?.roles?.includes(role))
    );
  }

  isAdmin(who: Who): boolean {
    return who.roles.includes('_admin') || this.isIn(this.security.admins, who);
  }

  /** @throws Refused for whoever may not read */
  checkMember(who: Who): void {
    if (this.isAdmin(who) || this.isIn(this.security.members, who)) return;
    if (who.name === null) throw new Refused(401, 'unauthorized', 'You are not authorized to access this db.');
    throw new Refused(403, 'forbidden', 'You are not allowed to access this db.');
  }

  /** @throws Refused for whoever may not change rules and rights */
  checkAdmin(who: Who): void {
    if (!this.isAdmin(who)) throw new Refused(401, 'unauthorized', 'You are not a db or server admin.');
  }

  /** Stores a document as it is posted. @throws Refused */
  put(given: Given, who: Who): StoredDoc {
    const id = given._id;
    if (typeof id !== 'string' || id === '') throw new Refused(400, 'illegal_docid', 'Document id must be a string');
    if (id.startsWith('_') && !id.startsWith('_design/'))
      throw new Refused(400, 'illegal_docid', 'Only reserved document ids may start with underscore.');
    const before = this.docs.get(id);
    const isGone = before === undefined || before._deleted === true;
    if (isGone ? given._rev !== undefined && given._rev !== before?._rev : given._rev !== before._rev)
      throw new Refused(409, 'conflict', 'Document update conflict.');
    if (id.startsWith('_design/')) this.checkAdmin(who);
    else this.validate(given, isGone ? null : (before as StoredDoc), who);
    const number = Number.parseInt(before?._rev ?? '0', 10) + 1;
    const { _rev, ...content } = given;
    const hash = createHash('md5')
      .update(JSON.stringify([before?._rev, content]))
      .digest('hex');
    const stored = { ...content, _id: id, _rev: `${number}-${hash}` } as StoredDoc;
    this.docs.set(id, stored);
    this.changed.delete(id);
    this.changed.set(id, ++this.seq);
    for (const wake of this.waiting) wake();
    return stored;
  }

  private validate(doc: Given, before: StoredDoc | null, { name, roles }: Who): void {
    for (const design of this.designs()) {
      if (typeof design.validate_doc_update !== 'string') continue;
      const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
      try {
        const user = { db: this.name, name, roles };
        compile(design.validate_doc_update)(copy(doc), copy(before), user, copy(this.security));
      } catch (error) {
        const { forbidden, unauthorized } = error as { forbidden?: string; unauthorized?: string };
        if (forbidden !== undefined) throw new Refused(403, 'forbidden', forbidden);
        if (unauthorized !== undefined) throw new Refused(401, 'unauthorized', unauthorized);
        throw new Refused(500, 'compilation_error', String(error));
      }
    }
  }

  designs(): StoredDoc[] {
    return [...this.docs.values()].filter(({ _id, _deleted }) => _id.startsWith('_design/') && !_deleted);
  }

  /** Documents by id, in order. */
  sorted(): StoredDoc[] {
    const live = [...this.docs.values()].filter(({ _deleted }) => !_deleted);
    return live.sort((a, b) => (a._id < b._id ? -1 : 1));
  }

  /** Rows of a view, in order of their keys; with `group`, one for each key with its sum. @throws Refused */
  view(
    design: string,
    view: string,
    { keys, group, withDocs }: { keys?: unknown[]; group: boolean; withDocs: boolean },
  ) {
    const views = this.docs.get(`_design/${design}`)?.views as
      | Record<string, { map: string; reduce?: string }>
      | undefined;
    const text = views?.[view];
    if (!text) throw new Refused(404, 'not_found', 'missing_named_view');
    const rows: { id: string; key: unknown; value: unknown; doc?: unknown }[] = [];
    for (const doc of this.sorted()) {
      if (doc._id.startsWith('_design/')) continue;
      const emit = (key: unknown, value: unknown) => rows.push({ id: doc._id, key, value, ...(withDocs && { doc }) });
      compile(text.map, { emit })(doc);
    }
    const wanted = keys ? rows.filter(({ key }) => keys.includes(key)) : rows;
    wanted.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    if (!text.reduce) return wanted;
    const sums = [...Map.groupBy(wanted, ({ key }) => key)].map(([key, of]) => ({
      key,
      value: of.reduce((sum, { value }) => sum + Number(value), 0),
    }));
    return group ? sums : [{ key: null, value: sums.reduce((sum, { value }) => sum + value, 0) }];
  }

  /** What changed after a sequence number; with `waitMs`, once there is something or the time is over. */
  async changes(since: number, limit: number, waitMs: number) {
    if (waitMs > 0 && this.seq <= since) {
      await new Promise<void>((over) => {
        const done = () => {
          clearTimeout(timer);
          this.waiting.delete(done);
          over();
        };
        const timer = setTimeout(done, waitMs);
        this.waiting.add(done);
      });
    }
    const news = [...this.changed].filter(([, seq]) => seq > since);
    const page = news.slice(0, limit);
    const last = page.at(-1)?.[1] ?? Math.max(since, this.seq);
    return {
      page: page.map(([id, seq]) => ({ doc: this.docs.get(id) as StoredDoc, seq })),
      last,
      pending: news.length - page.length,
    };
  }
}
