import type { Background } from './context.ts';

/**
 * An id for something new that a person makes. The same click repeated, because its answer was lost, gets the same one: it is then
 * about the same thing, and the log knows it for written (`Batch.once`).
 * @param nth from 0, of the things that one click makes
 */
export const newId = ({ click }: Pick<Background, 'click'>, nth = 0): string =>
  click === undefined ? crypto.randomUUID() : nth === 0 ? click : `${click}-${nth}`;
