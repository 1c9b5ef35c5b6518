import { send } from '../../lib/messages/content-send.ts';
import type { Level } from '../../lib/model/kinds.ts';
import type { Row, Site } from '../../lib/sites/site.ts';
import { roomBefore } from './room-before.ts';

/**
 * What finds our marks in a page. An attribute, not an element's name: any name with a hyphen a page may define as its own element
 * (see `panel-host.ts`).
 */
export const MARK = '[data-simmer="mark"]';
/** A page that takes a mark away over and over is let have its way. */
const MOST_RETURNS = 20;
/** How far before the text a mark stands, in px: where the cell has the room, and where it has not. */
const FAR = 14;
const NEAR = 10;
/** What is left free before it. */
const GAP = 3;
/** A shape of its own for each level, the same as in the panel, so that nobody needs the colour. Calm tickets bear none. */
const SHAPES: Partial<Record<Level, { color: string; shape: string }>> = {
  watch: { color: '#9a7412', shape: 'polygon(50% 0, 100% 50%, 50% 100%, 0 50%)' },
  'at-risk': { color: '#b8401a', shape: 'polygon(50% 5%, 100% 95%, 0 95%)' },
  critical: { color: '#a8142e', shape: 'polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%)' },
};

interface Mark {
  level: Level;
  label: string;
}

/** A mark that takes no room: it is drawn into the cell's own margin, so that no row grows and no text moves. */
function createMark(document: Document, { level, label }: Mark): { mark: HTMLElement; shape: HTMLElement } | undefined {
  const look = SHAPES[level];
  if (!look) return undefined;
  const mark = document.createElement('span');
  mark.dataset.simmer = 'mark';
  mark.dataset.mark = `${level} ${label}`;
  mark.title = label;
  const host = { all: 'initial', display: 'inline-block', position: 'relative', width: '0', height: '0' };
  for (const [property, value] of Object.entries(host)) mark.style.setProperty(property, value, 'important');
  const shape = document.createElement('span');
  Object.assign(shape.style, {
    position: 'absolute',
    left: `${-NEAR}px`,
    top: '-9px',
    width: '8px',
    height: '8px',
    background: look.color,
    clipPath: look.shape,
  });
  const words = document.createElement('span');
  words.textContent = label;
  Object.assign(words.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  mark.attachShadow({ mode: 'closed' }).append(shape, words);
  return { mark, shape };
}

/** Marks the rows of a list whose tickets are known to be hot. */
export function createRowMarks(site: Site, document: Document) {
  let known = new Map<string, Mark>();
  let asked = '';
  /** How often each place was marked with the same mark. */
  const times = new WeakMap<Element, { wanted: string; count: number }>();

  /** True where the place may be marked (again). */
  function mayMark(mount: Element, wanted: string): boolean {
    const before = times.get(mount);
    const count = before?.wanted === wanted ? before.count + 1 : 1;
    times.set(mount, { wanted, count });
    return count <= MOST_RETURNS;
  }

  function apply(rows: readonly Row[]): void {
    const added: { mark: HTMLElement; shape: HTMLElement }[] = [];
    for (const { key, mount } of rows) {
      const old = mount.querySelector<HTMLElement>(`:scope > ${MARK}`);
      const mark = known.get(key);
      const wanted = mark && SHAPES[mark.level] ? `${mark.level} ${mark.label}` : undefined;
      if (old?.dataset.mark === wanted) continue;
      old?.remove();
      const fresh = mark && wanted && mayMark(mount, wanted) ? createMark(document, mark) : undefined;
      if (!fresh) continue;
      mount.prepend(fresh.mark);
      added.push(fresh);
    }
    // All are measured at once, after all were added: the page is laid out once.
    const roomy = added.filter(({ mark }) => roomBefore(mark) >= FAR + GAP);
    for (const { shape } of roomy) shape.style.left = `${-FAR}px`;
  }

  return {
    /** After the page changed, or (`afresh`) what is known of its tickets did. */
    async refresh(location: URL, afresh: boolean): Promise<void> {
      const rows = site.rows(location, document);
      const keys = [...new Set(rows.map((row) => row.key))].sort();
      const now = keys.join(' ');
      if (keys.length > 0 && (afresh || now !== asked)) {
        asked = now;
        const answer = await send('page.rows', { keys });
        known = new Map(answer.rows.map(({ key, level, label }) => [key, { level, label }]));
        apply(site.rows(location, document));
        return;
      }
      apply(rows);
    },
    clear(): void {
      for (const mark of document.querySelectorAll(MARK)) mark.remove();
    },
  };
}
