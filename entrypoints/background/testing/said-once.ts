import { expect } from 'vitest';
import { uuidV7 } from '../../../lib/model/uuid-v7.ts';
import { page } from './fake-browser.ts';
import { scene } from './scene.ts';
import { wake } from './worker.ts';

/** How many events of a type there are. */
export const countOf = (type: string) => scene.store((db) => db.countFromIndex('events', 'type', type));
/** How many texts are kept. */
const textCount = () => scene.store((db) => db.count('vault'));

/** One click: a message with the name of the click that it was sent by. */
export const click = (name: string, data: object, once: string, sender: Record<string, unknown> = page) =>
  scene.fake.send(name, data, sender, once);

interface Once {
  type: string;
  /** Events that one click makes. */
  per: number;
  /** A file is answered by what it adds to what is here: the second time by nothing. */
  answersAlike?: boolean;
}

/** Expects that a click repeated after its worker was killed says nothing twice, and that another click does. */
export async function expectSaidOnce(
  name: string,
  data: object,
  { type, per, answersAlike = true }: Once,
): Promise<void> {
  const once = uuidV7(Date.now());
  const first = await click(name, data, once);
  expect(first).toMatchObject({ ok: true });
  expect(await countOf(type)).toBe(per);
  const texts = await textCount();
  await wake(); // it was killed before its answer came
  const again = await click(name, data, once);
  expect(again).toMatchObject({ ok: true });
  if (answersAlike) expect(again?.value).toEqual(first?.value);
  expect([await countOf(type), await textCount()]).toEqual([per, texts]);
  await click(name, data, uuidV7(Date.now()));
  expect(await countOf(type)).toBe(2 * per);
}
