import type { Thread } from './thread.ts';
import { ENGLISH } from './threads/english.ts';
import { NORDIC } from './threads/nordic.ts';
import { WORLD } from './threads/world.ts';

/** Fifteen conversations in nine languages, of every heat. All names and addresses are made up. */
export const THREADS: Thread[] = [...ENGLISH, ...NORDIC, ...WORLD];
