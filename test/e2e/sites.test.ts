import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleModule } from './harness/bundle-module.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { listFixtures, openFixture, updateFixture } from './sites/fixture.ts';
import { OTHER_MESSAGES, OTHER_PROOFS } from './sites/other-proofs.ts';
import type { PageModule } from './sites/page-module.ts';
import { RENAMED } from './sites/renamed.ts';
import { REQUIRED } from './sites/required.ts';

declare const simmerSites: PageModule;

let browser: Chromium;
let page: Page;
let bundle: string;

beforeAll(async () => {
  bundle = await bundleModule(new URL('./sites/page-module.ts', import.meta.url), 'simmerSitesBundle');
  browser = await launchBrowser({ timezoneId: 'Europe/Helsinki' });
  page = browser.page;
});
afterAll(() => browser?.close());

type Found = Awaited<ReturnType<PageModule['look']>>;

async function look(mine: string[] = [], keyed: unknown = null): Promise<Found> {
  await page.evaluate(bundle);
  const found = await page.evaluate(([own, answer]) => simmerSites.look(own, answer), [mine, keyed] as const);
  if ('observedAt' in found) {
    expect(Date.parse(found.observedAt)).toBeGreaterThan(Date.parse('2026-01-01'));
    delete (found as { observedAt?: string }).observedAt;
  }
  return found;
}

/** Sites on hosts of their own; the others may be anywhere, and are told by what is in their page. */
const BY_HOST = new Set(['zendesk', 'gmail', 'outlook', 'helpscout']);

describe('golden pages', () => {
  it.each(listFixtures())('%s', async (name) => {
    const { url, mine, keyed, expected } = await openFixture(page, name);
    const found = await look(mine, keyed);
    if (process.env.UPDATE_FIXTURES) updateFixture(name, found);
    else expect(found).toEqual(expected);
    expect(await page.evaluate(() => simmerSites.disagreeing())).toEqual([]);
    // Nobody else takes it for theirs; and a host that is known by its name counts under no other.
    const detecting = (address: string) => page.evaluate((at) => simmerSites.detecting(at), address);
    expect(await detecting(url)).toEqual(found.site === null ? [] : [found.site]);
    const { host } = new URL(url);
    const others = [`${host}.evil.example`, `evil.example/${host}`, `${host}@evil.example`].map((at) =>
      url.replace(host, at),
    );
    const told = await Promise.all([...others, url.replace('https:', 'http:')].map(detecting));
    if (BY_HOST.has(found.site ?? '')) expect(told.flat()).toEqual([]);
  });
});

describe('a page whose hooks are gone', () => {
  it.each(REQUIRED)('%s without %s says that it cannot find "%s", and reads nothing', async (name, selector, hook) => {
    const { mine } = await openFixture(page, name);
    await page.evaluate((css) => {
      for (const element of document.querySelectorAll(css)) element.remove();
    }, selector);
    const found = await look(mine);
    expect(found).not.toHaveProperty('ticket');
    expect(found).toHaveProperty('problem.code', 'page-changed');
    expect(found).toHaveProperty('problem.params.hook', hook);
    expect(found).toHaveProperty('problem.params.site', name.split('/')[0]);
  });

  it.each(RENAMED)('%s with %s named anew, %o: the wide finder says so (U12)', async (name, selector, named, said) => {
    await openFixture(page, name);
    await page.evaluate(
      ([css, attributes]) => {
        for (const element of document.querySelectorAll(css))
          for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
      },
      [selector, named] as const,
    );
    await page.evaluate(bundle);
    expect(await page.evaluate(() => simmerSites.disagreeing())).toContain(said);
  });

  it('a preview without its body says so', async () => {
    const { mine } = await openFixture(page, 'roundcube/2026-11-preview');
    const frame = page.frames().find((each) => each.url().includes('_action=preview'));
    await frame?.evaluate(() => document.querySelector('#messagebody')?.remove());
    expect(await look(mine)).toMatchObject({ state: 'waiting', problem: { params: { hook: 'body' } } });
  });
});

describe('which ticket is in front', () => {
  const change = async (selector: string, attribute: string, value: string) => {
    await openFixture(page, 'zendesk/2026-11-three-open');
    await page
      .locator(selector)
      .first()
      .evaluate((element, [name, to]) => element.setAttribute(name, to), [attribute, value] as [string, string]);
    return look();
  };
  it.each([
    ['another pane', '[data-test-id="ticket-4712-standard-layout"]', 'data-test-id', 'ticket-4711-standard-layout'],
    ['a pane of two minds', '[data-side-conversations-anchor-id]', 'data-side-conversations-anchor-id', '4711'],
    ['another tab', '[data-entity-is-selected="true"]', 'data-entity-id', '4711'],
    ['two panes in front', '[data-test-id="ticket-4711-standard-layout"]', 'data-is-active', 'true'],
    ['two tabs selected', '[data-entity-id="4711"]', 'data-entity-is-selected', 'true'],
  ])('%s: nothing is read', async (_name, selector, attribute, value) => {
    const found = await change(selector, attribute, value);
    expect(found).toMatchObject({ state: 'unsafe', problem: { code: 'proofs-disagree' } });
    expect(found).not.toHaveProperty('ticket');
  });

  it.each(OTHER_PROOFS)('%s in %s: nothing is read', async (_name, fixture, selector, property, value) => {
    await openFixture(page, fixture);
    const change = (element: Element, [name, to]: [string, string]) => {
      if (name in element) Object.assign(element, { [name]: to });
      else element.setAttribute(name, to);
    };
    await page
      .locator(selector)
      .first()
      .evaluate(change, [property, value] as [string, string]);
    expect(await look()).toMatchObject({ state: 'unsafe', problem: { code: 'proofs-disagree' } });
  });

  it.each(OTHER_MESSAGES)(
    '%s with a message of another ticket in view: nothing is read',
    async (name, css, attribute, to) => {
      await openFixture(page, name);
      await page
        .locator(css)
        .first()
        .evaluate((element, [key, value]) => element.setAttribute(key, value), [attribute, to] as const);
      const found = await look();
      expect(found).not.toHaveProperty('ticket');
      expect(found).toHaveProperty('problem.code', 'proofs-disagree');
    },
  );

  it.each([
    ['helpscout/2026-11-api', { number: 4700 }],
    ['helpscout/2026-11-api', { id: 7 }],
    ['helpscout/2026-11-api', { threads: 1, _embedded: { threads: [{ id: 1, type: 'customer' }] } }],
    ['liveagent/2026-11-keyed', { ticket: { id: 'a1b2c3d4', code: 'ABC-DEFGH-124' } }],
    ['liveagent/2026-11-keyed', { ticket: { id: 'other', code: 'ABC-DEFGH-123' } }],
  ])('%s, whose API answers of another ticket (%o): nothing is read', async (name, change) => {
    const { keyed } = await openFixture(page, name);
    const found = await look([], { ...(keyed as object), ...change });
    expect(found).not.toHaveProperty('ticket');
    expect(found).toHaveProperty('problem.code', 'proofs-disagree');
  });

  it('another ticket than the number leads to, with only its API to tell: nothing is read', async () => {
    await openFixture(page, 'rt/2026-11-merged');
    await page.evaluate(() => {
      document.querySelector('#header h1')!.textContent = '#15: Another';
      document.querySelector('.history')!.id = 'ticket-15-history';
    });
    const found = await look();
    expect(found).not.toHaveProperty('ticket');
    expect(found).toHaveProperty('problem');
  });

  it('address and row have moved on, under the same subject, while the pane still shows what was read before', async () => {
    await openFixture(page, 'outlook/2026-11-conversation');
    await page.evaluate(bundle);
    const where = () => page.evaluate(() => simmerSites.where());
    await page.evaluate(() => simmerSites.keep());
    expect(await where()).toBe('ready');
    await page.evaluate(() => {
      const [other, before] = document.querySelectorAll('[role="option"]');
      before?.setAttribute('aria-selected', 'false');
      other?.setAttribute('aria-selected', 'true');
      other?.append('Order 4711 arrived broken');
      history.pushState(null, '', `/mail/inbox/id/${encodeURIComponent(other?.getAttribute('data-convid') ?? '')}`);
    });
    expect(await where()).toBe('unsafe');
    await page.evaluate(() => {
      for (const heading of document.querySelectorAll('[id="CONV_110_SUBJECT"]')) heading.id = 'CONV_111_SUBJECT';
    });
    expect(await where()).toBe('ready');
  });

  it.each([
    ['two rows selected', '[role="option"]', 'aria-selected', 'true'],
    [
      'a pane that bears another id',
      '#ConversationReadingPaneContainer:not([style])',
      'data-convid',
      `AAQk${'b'.repeat(40)}`,
    ],
    ['two panes in view', '#ConversationReadingPaneContainer', 'style', ''],
  ])('Outlook, %s: nothing is read', async (_name, selector, attribute, value) => {
    await openFixture(page, 'outlook/2026-11-conversation');
    const set = (element: Element, [name, to]: [string, string]) => element.setAttribute(name, to);
    await page
      .locator(selector)
      .first()
      .evaluate(set, [attribute, value] as [string, string]);
    expect(await look()).toMatchObject({ state: 'unsafe', problem: { code: 'proofs-disagree' } });
  });

  it('a row selected in webmail while another message is still shown: nothing is read', async () => {
    await openFixture(page, 'roundcube/2026-11-preview');
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('#messagelist tr.message')) row.classList.toggle('selected');
    });
    expect(await look()).toMatchObject({ state: 'unsafe', problem: { code: 'proofs-disagree' } });
  });
});

describe('inserting', () => {
  const insert = async (text: string) => {
    await page.evaluate(bundle);
    return page.evaluate((words) => simmerSites.insert(words), text);
  };

  it('into a plain editable: as paragraphs, whole, with no markup made of it', async () => {
    await openFixture(page, 'zendesk/2026-11-three-open');
    expect(await insert('Hello <b>Kim</b>,\n\nsorry & thanks')).toMatchObject({ problem: null });
    expect(await insert('PS: soon')).toMatchObject({ problem: null });
    const editable = page.locator('[data-is-active="true"] [contenteditable]');
    expect(await editable.innerText()).toMatch(/^Hello <b>Kim<\/b>,\n+sorry & thanks\n+PS: soon\s*$/);
    expect(await page.locator('[data-is-active="false"] [contenteditable]').textContent()).toBe('');
  });

  it('into a text field: at the caret, and the page is told', async () => {
    await openFixture(page, 'roundcube/2026-11-reply');
    const field = page.locator('#composebody');
    await field.evaluate((area: HTMLTextAreaElement) => {
      area.setSelectionRange(0, 0);
      area.addEventListener('input', () => area.classList.add('told'));
    });
    expect(await insert('Dear Kim,\nwe call you.\n')).toMatchObject({ problem: null });
    expect(await field.inputValue()).toMatch(/^Dear Kim,\nwe call you\.\nKim wrote:/);
    expect(await field.getAttribute('class')).toContain('told');
  });

  it('says so where the editor does not keep the text, and puts it in no second time', async () => {
    await openFixture(page, 'zendesk/2026-11-three-open');
    await page.evaluate(() => {
      const editable = document.querySelector('[data-is-active="true"] [contenteditable]') as HTMLElement;
      editable.addEventListener('paste', (event) => {
        event.preventDefault();
        editable.textContent = 'half of';
      });
    });
    expect(await insert('half of it')).toEqual({ problem: 'not-inserted', text: 'half of' });
  });

  it('says so where there is nothing to write in', async () => {
    await openFixture(page, 'roundcube/2026-11-preview');
    expect(await insert('x')).toEqual({ problem: 'no-composer', text: null });
  });
});

describe('text of a page', () => {
  it('is plain, with quoted lines marked, and nothing in it runs', async () => {
    await openFixture(page, 'zendesk/2026-11-view');
    await page.evaluate(bundle);
    const text = (html: string) => page.evaluate((source) => simmerSites.htmlToText(source), html);
    expect(
      await text('<p>One</p><p>Two<br>three</p><blockquote>said<blockquote>deeper</blockquote></blockquote>'),
    ).toBe('One\n\nTwo\nthree\n\n> said\n>\n>> deeper');
    expect(await text('<ul><li>a<li>b</ul><table><tr><td>x<td>y<tr><td>z</table>')).toBe('- a\n- b\n\nx y\nz');
    expect(await text('<img src=x onerror="window.ran=1"><script>window.ran=1</script>safe')).toBe('safe');
    expect(await text('<div style="display: none">preview text</div>seen<pre>  a\n   b</pre>')).toBe(
      'seen\n\n  a\n   b',
    );
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    const deep = await text(`${'<blockquote><div>'.repeat(20_000)}end`);
    expect(deep.endsWith('end')).toBe(true);
  });

  it('finds quoted words whatever the page breaks them into', async () => {
    await openFixture(page, 'zendesk/2026-11-three-open');
    await page.evaluate(bundle);
    const find = (quote: string) =>
      page.evaluate((words) => simmerSites.quote('.ticket-panes-grid-layout[data-is-active="true"]', words), quote);
    expect(await find('where is my refund?\nKim')).toBe('where   is my refund?Kim');
    expect(await find('This must never be read.')).toBeNull();
    expect(await find('')).toBeNull();
  });
});
