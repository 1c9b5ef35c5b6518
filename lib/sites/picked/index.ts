import { ProblemError } from '../../model/problem.ts';
import { type Finder, type SiteProfile, siteIdOf } from '../../model/site-profile.ts';
import { findEditable } from '../compose/find-editable.ts';
import type { SelfTestLine, Site } from '../site.ts';
import { locate, type Memory } from './locate.ts';
import { findAllBy, findParts, isSeen } from './places.ts';
import { readMessages, ticketFrom } from './read.ts';
import { rows } from './rows.ts';
import { findThread } from './thread.ts';

/** Every tree beside the page's own that the finders lead into: their changes are not seen from outside. */
function treesOf({ find }: SiteProfile, document: Document): Node[] {
  const finders = [find.message, find.opening, find.subject, find.number, find.composer].filter(
    (each) => each !== null && each !== undefined,
  );
  const parts = [find.text, find.author, find.time].flatMap((part) => (part && part.hops.length > 0 ? [part] : []));
  const steps = (finder: Finder, start: ParentNode) =>
    finder.hops.flatMap((hop, index) => {
      const hosts = findAllBy({ hops: finder.hops.slice(0, index), css: hop.css }, start);
      return hosts.flatMap((host) =>
        hop.into === 'shadow' ? (host.shadowRoot ?? []) : ((host as HTMLIFrameElement).contentDocument ?? []),
      );
    });
  const messages = parts.length > 0 ? findAllBy(find.message, document) : [];
  return [
    ...new Set([
      ...finders.flatMap((each) => steps(each, document)),
      ...parts.flatMap((part) => messages.flatMap((each) => steps(part, each))),
    ]),
  ];
}

/**
 * A site that a person pointed out: read from its page alone, by what the profile names. It fails closed: what the profile
 * names and the page does not have any more is said, never guessed.
 */
export function createPicked(profile: SiteProfile): Site {
  const { find } = profile;
  let memory: Memory | undefined;
  let page: Document | undefined;
  let elements = new Map<string, Element>();

  const look = (location: URL, document: Document) => {
    const found = locate(profile, location, document, memory);
    page = document;
    if (found.memory) memory = found.memory;
    return found;
  };

  return {
    id: siteIdOf(profile),
    frames: 'all',
    needsSettings: true,
    detect: (location) => location.host === profile.host && location.pathname.startsWith(profile.path),
    locate: (location, document) => look(location, document).locating,
    async read(located, location, document, settings) {
      const found = look(location, document);
      if (found.locating.state !== 'ready' || found.locating.located.key !== located.key)
        throw new ProblemError('ticket-changed');
      const read = readMessages(profile, found, settings.mine, Date.now());
      elements = new Map(read.map(({ message, element }) => [message.id, element]));
      const ticket = ticketFrom(profile, found, read, location);
      return {
        ticket,
        source: 'dom',
        ...(profile.ticket.by === 'words' ? { notice: { code: 'no-number', params: { site: profile.name } } } : {}),
      };
    },
    version(located) {
      const { shown, folded } = findThread(profile, page ?? located.root.ownerDocument);
      // Texts in frames come after the message itself.
      const told = find.text && find.text.hops.length > 0 ? shown : [shown[0], shown.at(-1)];
      const lengths = told.map(
        (each) => each?.texts.reduce((sum, text) => sum + (text.textContent?.length ?? 0), 0) ?? 0,
      );
      return `${located.key} ${shown.length} ${folded} ${lengths.join(' ')}`;
    },
    watchedAttributes: ['class', 'hidden', 'aria-hidden', 'aria-selected', 'style'],
    trees: (document) => treesOf(profile, document),
    findComposer(_located, document) {
      const found = find.composer ? findAllBy(find.composer, document).filter(isSeen) : [];
      const editables = new Set(found.flatMap((each) => findEditable(each) ?? []));
      const [element, another] = editables;
      // Whether it goes to the customer or to colleagues only the page's own words tell, and those nobody pointed out.
      return element && !another ? { element, audience: 'unknown' } : undefined;
    },
    findMessageElement(_located, messageId) {
      const element = elements.get(messageId);
      return element?.isConnected ? element : undefined;
    },
    rows: (location, document) => rows(profile, location, document),
    selfTest(location, document) {
      const found = look(location, document);
      if (found.locating.state === 'none') return [];
      const line = (name: string, required: boolean, count: number, expected: string, ok: boolean): SelfTestLine => ({
        name,
        required,
        expected,
        found: count,
        ok,
      });
      const thread = findThread(profile, document);
      const { folded } = thread;
      const shown = thread.shown.filter(({ isOpening }) => !isOpening);
      const isAsked = thread.shown.length > shown.length;
      // Where the first one stands apart, there may be no answer yet.
      const lines = [
        line('message', !isAsked, shown.length + folded, isAsked ? '0+' : '1+', isAsked || shown.length > 0),
      ];
      if (find.opening) lines.push(line('opening', true, isAsked ? 1 : 0, '1', isAsked));
      const messages = new Set(shown.map(({ element }) => element));
      for (const name of ['author', 'time'] as const) {
        const part = find[name];
        if (!part) continue;
        const count = shown.filter(
          ({ element }) => findParts(part, element, (each) => messages.has(each)).length > 0,
        ).length;
        lines.push(line(name, name === 'author', count, `${shown.length}`, count === shown.length));
      }
      for (const name of ['subject', 'number'] as const) {
        const finder = find[name];
        if (!finder) continue;
        const count = findAllBy(finder, document).filter(isSeen).length;
        lines.push(line(name, true, count, '1', count === 1));
      }
      if (find.composer) {
        const count = findAllBy(find.composer, document).filter(isSeen).length;
        lines.push(line('composer', false, count, '0-1', count <= 1));
      }
      const agree = found.locating.state === 'ready';
      lines.push(line('proofs', true, agree ? 1 : 0, '1', agree));
      return lines;
    },
  };
}
