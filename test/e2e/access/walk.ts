import type { Page } from 'playwright-core';

/** What a walk with Tab through a page came by. */
export interface Walk {
  /** How many elements had the focus. */
  stops: number;
  /** What can be pressed and is seen, and never had it: also what stands behind a trap. */
  missed: string[];
  /** What had it and was drawn as it is without. */
  unseen: string[];
  /** What had it out of the window, or below something else. */
  hidden: string[];
  /** Where it went back up within a column. */
  jumps: string[];
}

/** What the page keeps of the walk, as it is called from here. */
interface Walker {
  /** Looks at everything once, without the focus. */
  begin(): void;
  /** Notes the element that has the focus now: `end` where it is none, or one that had it before. */
  note(): Promise<'next' | 'end' | 'again'>;
  finish(): Walk;
}

type Walked = typeof globalThis & { simmerWalk: Walker };

/** Runs in the page. */
function install(): void {
  const OPEN =
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"], [contenteditable="true"]';
  const FRAMES = 30;
  /** One stop of Tab each; arrows do the rest within. */
  const GROUPS =
    '[role="tablist"], [role="radiogroup"], [role="grid"], [role="listbox"], [role="toolbar"], [role="row"], fieldset:has(input[type="radio"])';
  const name = (it: Element) =>
    `${it.tagName.toLowerCase()}.${it.className || it.closest('[class]')?.className} "${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 40)}"`;
  const dress = (it: Element) => {
    // Lines alone: of shadows and backgrounds forced colours leave nothing.
    const { outlineStyle, outlineWidth, outlineColor, borderWidth, borderColor } = getComputedStyle(it);
    const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px';
    return [hasOutline && `${outlineStyle} ${outlineWidth} ${outlineColor}`, borderWidth, borderColor].join();
  };
  /** What may show the focus of an element: it, and what it is drawn by. */
  const dresses = (it: Element) => {
    const label = it.closest('label, .field, [role="group"], [data-rac]');
    return [it, it.parentElement, it.nextElementSibling, label, ...(label?.children ?? [])]
      .filter((one) => one instanceof Element)
      .map(dress)
      .join('\n');
  };
  let plain = new Map<Element, string>();
  let stops: Element[] = [];
  let said = { unseen: [] as string[], hidden: [] as string[], jumps: [] as string[] };
  const scope = () => document.querySelector('.sheet') ?? document;
  const candidates = () =>
    [...scope().querySelectorAll<HTMLElement>(OPEN)].filter(
      (it) =>
        !it.matches(':disabled') &&
        it.checkVisibility({ visibilityProperty: true }) &&
        !it.closest('[inert], [aria-hidden="true"], [data-live-announcer]') &&
        !it.hasAttribute('data-focus-scope-start'),
    );
  const box = (it: Element) => {
    // A checkbox is drawn by its label, the box itself is not seen.
    const drawn = it.closest('.visually-hidden, [style*="clip"]') ? (it.closest('label') ?? it) : it;
    return drawn.getBoundingClientRect();
  };
  /** What is drawn above an element; undefined where it is seen itself. */
  const cover = (it: Element) => {
    const rect = box(it);
    // Of what reaches over the edge, the part within.
    const [left, top] = [Math.max(rect.left, 0), Math.max(rect.top, 0)];
    const [right, bottom] = [Math.min(rect.right, innerWidth), Math.min(rect.bottom, innerHeight)];
    const above = document.elementFromPoint(left + Math.min((right - left) / 2, 40), (top + bottom) / 2);
    if (!above) return 'the window';
    return (it.closest('label') ?? it).contains(above) || above.contains(it) ? undefined : name(above);
  };
  Object.assign(globalThis, {
    simmerWalk: {
      begin() {
        // A sheet keeps the focus: what has it now was not seen without.
        plain = new Map(
          candidates()
            .filter((it) => it !== document.activeElement)
            .map((it) => [it, dresses(it)]),
        );
        stops = document.activeElement === document.body ? [] : [document.activeElement!];
        said = { unseen: [], hidden: [], jumps: [] };
      },
      async note() {
        const it = document.activeElement;
        if (!it || it === document.body || it === document.documentElement) return 'end';
        if (stops.includes(it)) return 'again';
        if (plain.has(it) && plain.get(it) === dresses(it)) said.unseen.push(name(it));
        // A page that is still being drawn scrolls to what has the focus a few frames late.
        for (let frames = 0; frames < FRAMES && cover(it); frames++) await new Promise(requestAnimationFrame);
        const over = cover(it);
        if (over) said.hidden.push(`${name(it)} below ${over}`);
        const rect = box(it);
        const before = stops.at(-1);
        if (before?.isConnected) {
          const last = box(before);
          const isAbove = rect.bottom <= last.top + 1;
          const isSameColumn = rect.left < last.right && last.left < rect.right;
          if (isAbove && isSameColumn) said.jumps.push(`${name(before)} → ${name(it)}`);
        }
        stops.push(it);
        return 'next';
      },
      finish() {
        const reached = new Set<Element>(stops);
        const isInReach = (it: Element) => {
          for (let group = it.closest(GROUPS); group; group = group.parentElement?.closest(GROUPS) ?? null)
            if (stops.some((stop) => group?.contains(stop))) return true;
          return false;
        };
        const names = new Set(
          stops.map((it) => (it instanceof HTMLInputElement && it.type === 'radio' ? it.name : '')).filter(Boolean),
        );
        const missed = candidates().filter(
          (it) =>
            !reached.has(it) &&
            it.tabIndex >= 0 &&
            !isInReach(it) &&
            !(it instanceof HTMLInputElement && it.type === 'radio' && names.has(it.name)),
        );
        return { stops: stops.length, missed: missed.map(name), ...said };
      },
    } satisfies Walker,
  });
}

/** Goes through all of a page with Tab, from its beginning. */
export async function walk(page: Page, most = 600): Promise<Walk> {
  await page.evaluate(install);
  // Firefox goes on from the last element to its own window: a page that was walked through has the focus no more.
  await page.bringToFront();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    const start = document.body;
    start.tabIndex = -1;
    start.focus();
    start.removeAttribute('tabindex');
    (globalThis as Walked).simmerWalk.begin();
  });
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => (globalThis as Walked).simmerWalk.note())) !== 'next') break;
  }
  return page.evaluate(() => (globalThis as Walked).simmerWalk.finish());
}

/**
 * Goes through the first list on a page whose rows are gone through with arrows, and gives what they do not come by.
 * @param inward the key that goes on to what stands in a row
 */
export async function findBeyondArrows(page: Page, list: string, inward: 'ArrowRight' | 'Tab'): Promise<string[]> {
  const rows = page.locator(`${list} [role="row"]`);
  const count = await rows.count();
  if (count < 2) throw new Error(`${list} has no rows to go through`);
  const missed: string[] = [];
  await page.bringToFront();
  const has = (at: number) => rows.nth(at).evaluate((row) => row === document.activeElement);
  await rows.first().focus();
  for (let at = 0; at < count; at++) {
    if (at > 0) await page.keyboard.press('ArrowDown');
    if (!(await has(at))) missed.push(`row ${at}`);
  }
  const inside = rows.last().locator('button:not(:disabled), input:not(:disabled), a[href]');
  const left = new Set(Array.from({ length: await inside.count() }, (_, at) => at));
  for (let press = 0; press < 8 && left.size > 0; press++) {
    await page.keyboard.press(inward);
    const at = await inside.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    left.delete(at);
  }
  for (const at of left) missed.push(`${await inside.nth(at).evaluate((it) => it.outerHTML.slice(0, 80))}`);
  return missed;
}
