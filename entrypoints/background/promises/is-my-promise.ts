import type { KeptPromise } from '../../../lib/model/promise.ts';
import type { Moment } from '../context.ts';
import { findMe } from '../me.ts';
import { isMe } from '../names.ts';

/** True for whoever has to keep it: the colleague who wrote it where the team's list knows them, else whoever took it up. */
export function isMyPromise({ maker, by }: Pick<KeptPromise, 'maker' | 'by'>, moment: Moment): boolean {
  return maker === null ? isMe(by, moment) : maker === findMe(moment)?.id || isMe(maker, moment);
}
