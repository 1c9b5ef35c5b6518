import { maybe, z } from '../model/z.ts';
import { problemSchema } from './problem-schema.ts';

/**
 * Who may send a message, what it asks, what it answers. Both ends parse, because a message is data from a stranger (law 4).
 *
 * - `content`: our content script in a helpdesk tab, to the background
 * - `panel`: the panel page, in the frame we mounted (token accepted) or in the browser's own side panel
 * - `page`: an extension page of ours in its own tab or popup
 * - `background`: the background, to a content script or to all pages
 */
export type Sender = 'content' | 'panel' | 'page' | 'background';

export const message = <Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  from: readonly Sender[],
  request: Q,
  answer: A,
) => ({ from, request, answer });

export const nothing = z.object({});
export const inTab = z.object({ tabId: z.number() });

export const insertResult = z.object({
  outcome: z.enum(['inserted', 'copied', 'failed']),
  audience: z.enum(['public', 'internal', 'unknown']),
  problem: maybe(problemSchema),
});
