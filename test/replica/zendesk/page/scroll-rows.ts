import type { RowData } from '../page-data.ts';
import { h } from './dom.ts';
import { capital, shortTime } from './words.ts';

const HEIGHT = 41;
const SHOWN = 14;

/**
 * A long list: a dozen rows that are used again for others as it is scrolled. As a framework does it: attributes and the data of text
 * nodes change, no element comes or goes.
 */
export function scrollRows(
  box: HTMLElement,
  body: HTMLElement,
  list: readonly RowData[],
  make: (row: RowData) => HTMLElement,
): void {
  const pool = list.slice(0, SHOWN).map(make);
  const texts = pool.map((row) => {
    const text = (name: string) => row.querySelector(`[data-test-id="${name}"]`)!.firstChild as Text;
    const link = row.querySelector('a')!;
    const status = row.querySelector('.status')!;
    return {
      row,
      link,
      status,
      subject: link.firstChild as Text,
      number: text('generic-table-cells-id'),
      requester: text('ticket-table-cells-requester'),
      date: text('generic-table-cells-date'),
    };
  });
  const before = h('tr', { 'aria-hidden': 'true' }, h('td', { colspan: 9 }));
  const after = h('tr', { 'aria-hidden': 'true' }, h('td', { colspan: 9 }));
  Object.assign(box.style, { height: `${HEIGHT * (SHOWN - 3)}px`, overflowY: 'auto' });
  body.append(before, ...pool, after);
  const pad = (row: HTMLElement, count: number) => {
    (row.firstChild as HTMLElement).style.cssText = `padding:0;border:0;height:${count * HEIGHT}px`;
  };
  let shown = -1;
  const draw = () => {
    const first = Math.min(list.length - SHOWN, Math.max(0, Math.floor(box.scrollTop / HEIGHT) - 1));
    if (first === shown) return;
    shown = first;
    pad(before, first);
    pad(after, list.length - SHOWN - first);
    texts.forEach((part, at) => {
      const data = list[first + at]!;
      part.row.setAttribute('aria-describedby', `generic-table-row-${data.id}`);
      part.link.setAttribute('href', `tickets/${data.id}`);
      part.subject.data = data.subject;
      part.number.data = `#${data.id}`;
      part.requester.data = data.requester;
      part.date.data = shortTime(data.updatedAt);
      part.status.firstChild!.nodeValue = capital(data.status);
    });
  };
  draw();
  box.addEventListener('scroll', draw);
}
