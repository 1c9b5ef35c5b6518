import { DESK_TICKETS } from './tickets.ts';

/** A desk that nobody has named: how its pages are built, and where a person would point. */
export interface Desk {
  host: string;
  /** Address of a ticket. */
  address(id: number): string;
  /** The page at an address of this host. */
  page(url: URL): string;
  /** Steps within the page before a ticket is in front, for desks whose address does not change. */
  open?: (id: number) => string;
  /** Where a person points, in the page's top document, frames and open shadow roots by ` >>> `. */
  point: {
    message: string;
    author?: string;
    time?: string;
    subject?: string;
    composer?: string;
    number?: string;
    opening?: string;
  };
  /** What is read of a ticket, oldest first. */
  expected: {
    by: 'address' | 'number' | 'words';
    times: boolean;
    first: 'oldest' | 'newest';
    /** How roles are told: by marks of the page, or by names. */
    roles: 'marked' | 'named';
    /** The page marks notes, and nothing else. */
    notes?: boolean;
  };
}

export const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
export const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
export const idOf = (url: URL, pattern: RegExp) => Number(pattern.exec(url.pathname + url.search)?.[1] ?? 0);
export const list = (href: (id: number) => string, cls: string) =>
  `<nav><ul>${DESK_TICKETS.map(({ id, subject }) => `<li class="${cls}"><a href="${href(id)}">${safe(subject)}</a> <span>#${id}</span></li>`).join('')}</ul></nav>`;
