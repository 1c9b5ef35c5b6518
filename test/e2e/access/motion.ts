import type { Page } from 'playwright-core';

/** What still moves where somebody asked for less of it: its element, and for how long. */
export const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    for (const it of document.querySelectorAll('*'))
      for (const part of ['', '::before', '::after']) {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(it, part || null);
        const name = `${it.tagName.toLowerCase()}.${it.getAttribute('class')}${part}`;
        if (lasts(transitionDuration)) found.add(`${name}: transition ${transitionDuration}`);
        if (animationName !== 'none' && lasts(animationDuration))
          found.add(`${name}: ${animationName} ${animationDuration}`);
      }
    return [...found];
  });
