import { type ChainState, chainStateSchema, type Finding, UNCHECKED } from '../model/chain.ts';
import type { MetaStore } from './own-record.ts';

/** Under which key of `meta` stands what is known of the chains. */
export const CHAIN_KEY = 'chain';
/** More than so many say nothing more. */
const MOST = 100;

/** All that a device said, in the index `device`. @param after only what has a higher number */
export const ofDevice = (device: string, after?: number): IDBKeyRange =>
  after === undefined
    ? IDBKeyRange.bound([device], [device, []])
    : IDBKeyRange.bound([device, after], [device, []], true);

/** What is known of the chains; one that cannot be read is made anew, for it only costs a look at the log. */
export async function chainStateIn(meta: Pick<MetaStore, 'get'>): Promise<ChainState> {
  const parsed = chainStateSchema.safeParse(await meta.get(CHAIN_KEY));
  return parsed.success ? parsed.data : UNCHECKED;
}

/** Remembers what no check of the log could find again. */
export async function notice(meta: MetaStore, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  const state = await chainStateIn(meta);
  const keyOf = ({ kind, event }: Finding) => `${kind}/${event}`;
  const all = new Map([...state.noticed, ...findings].map((one) => [keyOf(one), one]));
  await meta.put({ ...state, noticed: [...all.values()].slice(-MOST) }, CHAIN_KEY);
}

/** Of these devices only a part is here. */
export async function notePartial(meta: MetaStore, devices: readonly string[]): Promise<void> {
  const state = await chainStateIn(meta);
  await meta.put({ ...state, partial: [...new Set([...state.partial, ...devices])] }, CHAIN_KEY);
}
