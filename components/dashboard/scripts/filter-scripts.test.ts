import { expect, it } from 'vitest';
import type { ScriptLine } from '../../../lib/messages/script-messages.ts';
import { filterScripts, type ScriptFilter } from './filter-scripts.ts';

const line = (id: string, more: Partial<ScriptLine> = {}): ScriptLine => ({
  ...{ id, language: 'en', title: id, text: 'x', signals: ['anger'], levels: [], framework: null },
  ...{ state: 'draft', origin: 'shipped', versions: 1, version: 1, isWaiting: false, isParted: false },
  ...{ changed: null, approved: null, heads: [], event: null, hash: '' },
  ...more,
});
const LIST = [
  line('shipped'),
  line('own', { origin: 'team', event: 'e1', state: 'approved', isWaiting: true }),
  line('old', { state: 'retired' }),
  line('fi', { language: 'fi', signals: ['dispute'] }),
];
const ids = (more: Partial<ScriptFilter>) =>
  filterScripts(LIST, { language: 'any', signal: 'any', state: 'any', ...more }).map(({ id }) => id);

it.each<[Partial<ScriptFilter>, string[]]>([
  [{}, ['own', 'shipped', 'old', 'fi']],
  [{ state: 'in-use' }, ['own', 'shipped', 'fi']],
  [{ state: 'draft' }, ['shipped', 'fi']],
  [{ state: 'approved' }, ['own']],
  [{ state: 'waiting' }, ['own']],
  [{ state: 'retired' }, ['old']],
  [{ language: 'fi' }, ['fi']],
  [{ signal: 'anger', language: 'en', state: 'in-use' }, ['own', 'shipped']],
  [{ signal: 'legal-threat' }, []],
])('scripts by language, signal and state (R128): %j', (filter, expected) => expect(ids(filter)).toEqual(expected));
