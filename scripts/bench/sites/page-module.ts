import { createRowMarks } from '../../../entrypoints/helpdesk.content/row-marks.ts';
import type { SiteProfile } from '../../../lib/model/site-profile.ts';
import { createDesks } from '../../../lib/sites/desks.ts';
import { findSite, knownSites } from '../../../lib/sites/index.ts';
import { createPicked } from '../../../lib/sites/picked/index.ts';
import type { Site } from '../../../lib/sites/site.ts';

const here = () => new URL(location.href);

function siteHere(profile: SiteProfile | null = null): Site {
  if (profile) return createPicked(profile);
  const site = findSite([...knownSites(location.origin), ...createDesks()], here(), document);
  if (!site) throw new Error(`no site knows ${location.href}`);
  return site;
}

/** Milliseconds of each of `turns` rounds of some work. */
async function timed(turns: number, work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** What the bench asks of a site, in the page itself. */
const module = {
  /** How long one reading takes, and one look after a burst of changes; the API's answers are at hand at once. */
  async read(
    mine: string[],
    keyed: unknown,
    answers: [path: string, answer: unknown][],
    turns: number,
    profile: SiteProfile | null,
  ) {
    // As text, as a server sends it: parsing is a part of reading.
    const texts = answers.map(
      ([path, said]) => [path, typeof said === 'string' ? said : JSON.stringify(said)] as const,
    );
    globalThis.fetch = async (request) => {
      const address = decodeURIComponent(String(request instanceof Request ? request.url : request));
      const text = texts.find(([path]) => address.includes(path))?.[1];
      const headers = { 'content-type': 'text/plain' };
      return new Response(text ?? '', { status: text === undefined ? 404 : 200, headers });
    };
    const settings = { mine, askKeyed: async () => structuredClone(keyed) ?? undefined };
    const open = (site: Site) => {
      const found = site.locate(here(), document);
      if (found.state !== 'ready') throw new Error(`${site.id}: ${JSON.stringify(found)}`);
      return found.located;
    };
    let messages = 0;
    let source = '';
    const reads = await timed(turns, async () => {
      const site = siteHere(profile); // each time a new one: nothing is kept from the reading before
      const { ticket, source: from } = await site.read(
        open(site),
        here(),
        document,
        settings,
        new AbortController().signal,
      );
      messages = ticket.messages.length;
      source = from;
    });
    const site = siteHere(profile);
    const { root } = open(site);
    const looks = await timed(turns, () => site.version(open(site)));
    const peer = await timed(turns, () => (root as HTMLElement).innerText.length);
    return { messages, source, reads, looks, peer };
  },
  /** How long a list's rows take to be marked, and to be looked at again when nothing is new. */
  async mark() {
    const site = siteHere();
    const marks = createRowMarks(site, document);
    const [first] = await timed(1, () => marks.refresh(here(), true));
    const again = await timed(15, () => marks.refresh(here(), false));
    return {
      rows: site.rows(here(), document).length,
      marked: document.querySelectorAll('[data-simmer]').length,
      first,
      again,
    };
  },
};
export type BenchModule = typeof module;
Object.assign(globalThis, { simmerBenchSites: module });
