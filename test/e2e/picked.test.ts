import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { siteProfileSchema } from '../../lib/model/site-profile.ts';
import type { Picks } from '../../lib/sites/picked/derive-profile.ts';
import { bundleModule } from './harness/bundle-module.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import type { Desk } from './pointing/desk.ts';
import { DESKS } from './pointing/desks.ts';
import { HISTORY, MAIL } from './pointing/mails-in-pages.ts';
import { openTicket, placeOf, serveDesks } from './pointing/open-desk.ts';
import type { PointingModule } from './pointing/page-module.ts';
import { deskTicket } from './pointing/tickets.ts';

const { journals } = DESKS;
declare const pointing: PointingModule;

let browser: Chromium;
let page: Page;
let bundle: string;

beforeAll(async () => {
  bundle = await bundleModule(new URL('./pointing/page-module.ts', import.meta.url), 'pointingBundle');
  browser = await launchBrowser();
  page = browser.page;
  await serveDesks(browser.context);
});
afterAll(() => browser?.close());

/** A profile, derived in the page from what a person points at there. */
async function point(desk: Desk): Promise<{ profile: SiteProfile; lost: string[] }> {
  await page.evaluate(bundle);
  const handles = await Promise.all(
    Object.entries(desk.point).map(
      async ([step, place]) => [step, await placeOf(page, place).elementHandle()] as const,
    ),
  );
  const names = handles.map(([step]) => step);
  for (const [step, handle] of handles) {
    // An element of a frame is handed over through the frame's own window.
    await handle?.evaluate(
      (element, name) => Object.assign(window.top as Window, { [`point-${name}`]: element }),
      step,
    );
  }
  expect(names.length).toBeGreaterThan(0);
  const derived = await page.evaluate((steps) => {
    const picks = steps.map((step) => [step, (window as unknown as Record<string, unknown>)[`point-${step}`]]);
    return pointing.derive(Object.fromEntries(picks) as unknown as Picks);
  }, names);
  return derived as { profile: SiteProfile; lost: string[] };
}

const read = async (profile: SiteProfile, mine: string[] = []) => {
  await page.evaluate(bundle);
  return page.evaluate(([given, own]) => pointing.read(given, own), [profile, mine] as const);
};

describe.each(Object.entries(DESKS))('pointing at a desk of its own kind: %s', (_name, desk) => {
  let profile: SiteProfile;
  it('one message pointed at gives them all, by names that the page keeps', async () => {
    await openTicket(page, desk, 4711);
    const derived = await point(desk);
    if (process.env.SHOW) console.log(JSON.stringify(derived, null, 1));
    expect(derived.lost).toEqual([]);
    profile = siteProfileSchema.parse({ ...derived.profile, first: desk.expected.first });
    expect(profile.ticket.by).toBe(desk.expected.by);
    const text = JSON.stringify(profile);
    for (const { by, text: said } of deskTicket(4711).messages) {
      expect(text).not.toContain(by);
      expect(text).not.toContain(said.slice(0, 12));
    }
    expect(text).not.toMatch(/4711|css-|sc-/);
  });

  it.each([4711, 4712, 4713])('ticket %i is read whole after the page was loaded anew', async (id) => {
    await page.goto('about:blank');
    await openTicket(page, desk, id);
    const found = await read(profile);
    if (process.env.SHOW) console.log(JSON.stringify(found, null, 1));
    const ticket = deskTicket(id);
    expect(found).toMatchObject({ state: 'ready', failing: [], composer: true });
    if (!('messages' in found)) throw new Error('nothing was read');
    expect(found.key).toContain(desk.host);
    if (desk.expected.by !== 'words') expect(found.key).toContain(String(id));
    expect(found.subject).toContain(ticket.subject);
    expect(found.messages?.map(({ text }) => text.split('\n')[0])).toEqual(ticket.messages.map(({ text }) => text));
    expect(found.messages?.map(({ sentAt }) => sentAt)).toEqual(
      ticket.messages.map(({ at }) => (desk.expected.times ? at : null)),
    );
  });
});

describe('a person who points at something near the words', () => {
  const places = ['.journal-link', 'h4', '.user', 'h4 a[title]', '.icon-edit', 'blockquote p', '.wiki'];
  it.each(places)('the messages with words are found, and no change of status: %s', async (place) => {
    await openTicket(page, journals, 4711);
    const { profile } = await point({ ...journals, point: { message: `#change-47110 ${place}` } });
    const found = await read({ ...profile, first: 'oldest' });
    if (!('messages' in found)) throw new Error('nothing was read');
    const texts = found.messages?.map(({ text }) => text.split('\n')[0]);
    expect(texts).toEqual(
      deskTicket(4711)
        .messages.slice(1)
        .map(({ text }) => text),
    );
  });

  it('at the head, and the name and the time in that same head are found too', async () => {
    await openTicket(page, journals, 4711);
    const { profile, lost } = await point({ ...journals, point: { ...journals.point, message: '#change-47110 h4' } });
    expect(lost).toEqual([]);
    const found = await read({ ...profile, first: 'oldest' });
    if (!('messages' in found)) throw new Error('nothing was read');
    expect(found.messages?.map(({ author }) => author)).toEqual(deskTicket(4711).messages.map(({ by }) => by));
  });

  it('at the head of a change of status, and the words of the others are meant', async () => {
    await openTicket(page, journals, 4711);
    const { profile } = await point({ ...journals, point: { message: '#change-471190 .user' } });
    const found = await read({ ...profile, first: 'oldest' });
    expect('messages' in found && found.messages?.length).toBe(3);
  });
});

describe('what was asked first, apart from its answers', () => {
  it('is the first message whatever the order of the answers, and when it is gone that is said', async () => {
    await openTicket(page, journals, 4711);
    const { profile } = await point(journals);
    const found = await read({ ...profile, first: 'newest' });
    if (!('messages' in found)) throw new Error('nothing was read');
    expect(found.messages?.map(({ author }) => author)).toEqual([
      'Kim Customer',
      'Kim Customer',
      'Ben Agent',
      'Ann Agent',
    ]);
    expect(found.ids?.[0]).toBe('opening');
    // Who is ours, and that all others are customers, says nothing of what the page marks as private.
    const roles = { marks: [], own: ['Ann Agent', 'Ben Agent'], others: 'customer' as const };
    const told = await read({ ...profile, first: 'oldest', roles });
    expect('messages' in told && told.messages?.map(({ role }) => role)).toEqual([
      'customer',
      'agent',
      'unknown',
      'customer',
    ]);
    await page.evaluate(() => document.querySelector('.description')?.remove());
    expect(await read(profile)).toMatchObject({
      problem: { code: 'page-changed', params: { hook: 'opening' } },
      failing: [{ name: 'opening' }, { name: 'proofs' }],
    });
  });
});

/** What random pages show: how many were tried, and those whose messages were not all found, or more than them. */
interface Outcome {
  tried: number;
  wrong: string[];
}

describe('pages that a tool made', () => {
  it('one message pointed at gives exactly all of them, whatever the page is built like (150 pages)', async () => {
    await page.goto('about:blank');
    await page.evaluate(bundle);
    const outcome = await page.evaluate((): Outcome => {
      const wrong: string[] = [];
      for (let seed = 1; seed <= 150; seed++) {
        let state = seed * 2654435761;
        const random = () => {
          state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
          return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
        };
        const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
        const hash = () =>
          Math.floor(random() * 36 ** 6)
            .toString(36)
            .padStart(6, 'q');
        const style = pick(['hashed', 'named', 'ids', 'data', 'bare'] as const);
        const tag = pick(['div', 'article', 'li', 'section']);
        const depth = Math.floor(random() * 3);
        const count = 2 + Math.floor(random() * 6);
        const name = pick(['message', 'thread-entry', 'conversationItem', 'post']);
        const el = (kind: string, ...children: (Node | string)[]) => {
          const element = document.createElement(kind);
          if (style !== 'bare') element.className = `css-${hash()} sc-${hash()}`;
          element.append(...children);
          return element;
        };
        const texts: Element[] = [];
        const items = Array.from({ length: count }, (_, index) => {
          const text = el('div', el('p', `Text number ${index} of this conversation, long enough to be one.`));
          if (random() < 0.3) text.append(el('p', 'And a second paragraph.'));
          let inner: Element = el('div', el('div', el('span', `Person ${index % 2}`), el('span', '10:15')), text);
          for (let at = 0; at < depth; at++) inner = el('div', inner);
          const item = el(tag, inner);
          const number = 1000 + Math.floor(random() * 9000);
          if (style === 'named') item.classList.add(name, `${name}-${index % 2 ? 'customer' : 'agent'}`);
          if (style === 'ids') item.id = `${name}-${number}${index}`;
          if (style === 'data') item.setAttribute('data-message-id', `${number}${index}`);
          texts.push(text.firstElementChild as Element);
          return item;
        });
        const side = el(
          'nav',
          ...['One', 'Two', 'Three'].map((each) =>
            el(tag, el('div', el('div', el('a', `Ticket ${each} in the list`)))),
          ),
        );
        const list = el(
          'div',
          ...items.flatMap((item, index) => (index === 1 && random() < 0.5 ? [el('hr'), item] : [item])),
        );
        document.body.replaceChildren(el('div', side, el('main', el('h1', 'A subject'), list)));
        const at = Math.floor(random() * count);
        const item = items[at] as Element;
        const [author, time] = item.querySelectorAll('span');
        try {
          const { profile, lost } = pointing.derive({ message: texts[at] as Element, author, time });
          const found = profile.find.message.css.flatMap((css) => [...document.querySelectorAll(css)]);
          const inFirst = [...document.querySelectorAll(profile.find.message.css[0] as string)].filter((each) =>
            each.querySelector('p'),
          );
          const isRight =
            inFirst.length === count &&
            items.every((each) => inFirst.some((one) => one.contains(each) || each.contains(one)));
          const isClean = !/css-|sc-|\d{4}/.test(JSON.stringify(profile.find));
          if (!isRight || !isClean || lost.length > 0 || found.length === 0) {
            wrong.push(
              `${seed} ${style} ${tag} ${depth}: ${inFirst.length}/${count} ${JSON.stringify(profile.find.message.css)} ${lost}`,
            );
          }
        } catch (error) {
          wrong.push(`${seed} ${style} ${tag} ${depth}: ${error}`);
        }
      }
      return { tried: 150, wrong };
    });
    expect(outcome).toEqual({ tried: 150, wrong: [] });
  });
});

describe('mails in a page', () => {
  const show = async (body: string) => {
    await openTicket(page, journals, 4711);
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, body);
  };
  const texts = async (given: Desk['point']) => {
    const { profile, lost } = await point({ ...journals, point: given });
    expect(lost).toEqual([]);
    const found = await read({ ...profile, first: 'oldest' });
    return 'messages' in found ? found.messages?.map(({ text }) => text) : found;
  };

  it('a table of headers and the page’s own fold are nobody’s words; a form that somebody filled in is theirs', async () => {
    await show(HISTORY);
    const found = await texts({ message: '[data-transaction-id="1"] .body div', author: '.user', time: '.date' });
    expect(found).toHaveLength(4);
    expect(found).toMatchObject([
      'Where is it?',
      'On its way.',
      expect.stringMatching(/^A form:[\s\S]*It never came\./),
      'Well?',
    ]);
  });

  it.each(['.mail', '.mail > div', '.attr', 'blockquote div', '#deepest'])(
    'the quotes in a mail are no messages, wherever one points: %s',
    async (message) => {
      await show(MAIL);
      for (const parts of [{}, { author: '.from', time: '.sent' }]) {
        const found = await texts({ message, subject: '.subject', ...parts });
        expect(found).toEqual([expect.stringMatching(/^Nobody answers me\./)]);
      }
    },
  );
});
