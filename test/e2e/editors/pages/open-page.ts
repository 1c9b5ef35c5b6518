/** One editor as it runs in a page: what it holds by its own account, and how it is switched off. */
export interface Mounted {
  /** A line for each block of the editor's own model. */
  text(): string;
  lock(): void;
}

/** What the page tells about itself, in the global `page`. */
export interface EditorPage extends Mounted {
  /** Whatever a person's keys and clicks would have caused. */
  seen: string[];
  /** Of the form when it was sent: the field `body`. */
  sent: string[];
}

const BLOCKS = 'p, div, li, blockquote, h1, h2, h3, pre';

/** The lines of HTML: one for each innermost block, and for each break within it. */
export function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    lines.push(line);
    line = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) line += child.data.replace(/\s*\n\s*/g, ' ');
      else if (child instanceof HTMLBRElement) {
        // One at the end of a block only holds its line open.
        if (child.nextSibling) flush();
      } else if (child instanceof Element && child.matches(BLOCKS)) {
        if (line.trim() !== '') flush();
        line = '';
        walk(child);
        if (!child.querySelector(BLOCKS)) flush();
        else if (line.trim() !== '') flush();
      } else walk(child);
    }
  };
  walk(body);
  if (line.trim() !== '') flush();
  return lines.join('\n');
}

export const htmlOf = (paragraphs: readonly string[]) =>
  paragraphs.map((line) => `<p>${line.replace(/[&<>]/g, (it) => `&#${it.charCodeAt(0)};`)}</p>`).join('');

/** Puts an editor with what the address says into the page's form. */
export async function openPage(mount: (place: HTMLElement, paragraphs: string[]) => Promise<Mounted> | Mounted) {
  const place = document.querySelector<HTMLElement>('#editor');
  const form = document.querySelector('form');
  if (!place || !form) throw new Error('no place for an editor');
  const seen: string[] = [];
  const sent: string[] = [];
  for (const type of ['keydown', 'keypress', 'submit', 'click']) {
    addEventListener(
      type,
      (event) => (event.isTrusted || type === 'submit' ? seen.push(type) : seen.push(`made ${type}`)),
      true,
    );
  }
  // At the window: after the editor's own listeners have put its text into the form.
  addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(String(new FormData(form).get('body')));
  });
  const paragraphs: string[] = JSON.parse(new URL(location.href).searchParams.get('draft') ?? '[]');
  Object.assign(globalThis, { page: { ...(await mount(place, paragraphs)), seen, sent } satisfies EditorPage });
}
