import { expect, it } from 'vitest';
import { TITLE } from './selectors.ts';

it.each([
  ['#12: Order 30417: never came', '12'],
  ['12: Subject', '12'],
  ['Tiketti #12: Tilaus', '12'],
  ['n°12 : Colis', '12'],
  ['№12: Тема', '12'],
  ['Nr. 12: Tema', '12'],
  ['Order 30417', undefined],
  ['Update 7 of ticket #12: Subject', undefined],
  ['', undefined],
])('a ticket’s title %j names %s', (title, id) => {
  expect(TITLE.exec(title)?.[1]).toBe(id);
});
