import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { CHANNELS, type Channel, LEVELS, type Level, SIGNAL_KINDS, type SignalKind } from '../../lib/model/kinds.ts';

export type Split = 'train' | 'dev' | 'test';
export type Trend = 'rising' | 'steady' | 'falling';

interface Scenario {
  id: string;
  language: string;
  industry: string;
  channel: Channel;
  split: Split;
}

/** One made-up message with its labels (corpus/README.md). `heat` is null for the team's. */
export interface CorpusMessage extends Scenario {
  heat: 0 | 1 | 2 | 3 | null;
  kinds: readonly SignalKind[];
  text: string;
}

export interface ThreadLine {
  who: 'customer' | 'agent' | 'note';
  kinds: readonly SignalKind[];
  text: string;
}

/** One made-up conversation with what is to be made of it. */
export interface CorpusThread extends Scenario {
  level: Level;
  trend: Trend;
  isHard: boolean;
  attributes: Readonly<Record<string, string>>;
  lines: readonly ThreadLine[];
}

/** Main languages, then those that are heard well, too. */
export const MAIN_LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'] as const;
export const FURTHER_LANGUAGES = ['de', 'fr', 'es', 'pt', 'sv'] as const;

const ROOT = new URL('../../corpus/', import.meta.url);
const TRENDS: readonly string[] = ['rising', 'steady', 'falling'];
const SPEAKERS: Readonly<Record<string, ThreadLine['who']>> = { C: 'customer', A: 'agent', N: 'note' };

/** A line of a corpus file that breaks the form; `message` says which and how. */
export class CorpusError extends Error {}

/** A number from 0 to 1 that nobody chooses. */
const shareOf = (name: string) => createHash('sha256').update(name).digest().readUInt16BE(0) / 65_536;

/** Where a scenario belongs, by a hash that nobody chooses: whole scenarios, so that no test message has a twin in train. */
export function splitOf(of: 'messages' | 'threads', language: string, id: string): Split {
  const place = shareOf(`${of} ${language} ${id}`);
  if (of === 'threads') return place < 0.5 ? 'dev' : 'test';
  return place < 0.55 ? 'train' : place < 0.7 ? 'dev' : 'test';
}

const fields = (line: string) => line.split(' | ').map((field) => field.trim());
const textOf = (parts: readonly string[]) => parts.join(' | ').replaceAll('\\n', '\n');

class Lines {
  private number = 0;
  private readonly ids = new Set<string>();
  private readonly path: string;
  private readonly of: 'messages' | 'threads';
  private readonly language: string;

  constructor(path: string, of: 'messages' | 'threads', language: string) {
    this.path = path;
    this.of = of;
    this.language = language;
  }

  fail(what: string): never {
    throw new CorpusError(`${this.path}:${this.number}: ${what}`);
  }

  *read(text: string): Generator<string> {
    for (const line of text.split(/\r?\n/)) {
      this.number++;
      if (line.trim() !== '' && !line.startsWith('#')) yield line;
    }
  }

  scenario(line: string): Scenario & { rest: string[] } {
    const [id = '', industry = '', channel = '', ...rest] = fields(line.slice(2));
    if (!/^[a-z0-9-]+$/.test(id)) this.fail(`scenario id "${id}": small letters, digits and hyphens only`);
    if (this.ids.has(id)) this.fail(`scenario "${id}" is there twice`);
    this.ids.add(id);
    if (industry === '') this.fail('the industry is missing');
    if (!(CHANNELS as readonly string[]).includes(channel)) this.fail(`no such channel: "${channel}"`);
    const split = splitOf(this.of, this.language, id);
    return { id, language: this.language, industry, channel: channel as Channel, split, rest };
  }

  kinds(field: string): SignalKind[] {
    if (field === '-') return [];
    return field.split(/\s+/).map((kind) => {
      if (!(SIGNAL_KINDS as readonly string[]).includes(kind)) this.fail(`no such kind: "${kind}"`);
      return kind as SignalKind;
    });
  }
}

/** @throws CorpusError naming file and line */
export function parseMessages(text: string, language: string, path = `messages/${language}.txt`): CorpusMessage[] {
  const lines: Lines = new Lines(path, 'messages', language);
  const messages: CorpusMessage[] = [];
  let scenario: Scenario | undefined;
  for (const line of lines.read(text)) {
    if (line.startsWith('==')) {
      const { rest, ...opened } = lines.scenario(line);
      if (rest.length > 0) lines.fail('a scenario of messages has three fields');
      scenario = opened;
      continue;
    }
    const [heat = '', kinds = '', ...words] = fields(line);
    if (!scenario) lines.fail('a message before the first scenario');
    if (!/^[0123a]$/.test(heat)) lines.fail(`heat "${heat}" is none of 0 1 2 3 a`);
    if (words.join('').trim() === '') lines.fail('a message without text');
    messages.push({
      ...scenario,
      heat: heat === 'a' ? null : (Number(heat) as 0 | 1 | 2 | 3),
      kinds: lines.kinds(kinds),
      text: textOf(words),
    });
  }
  return messages;
}

/** @throws CorpusError naming file and line */
export function parseThreads(text: string, language: string, path = `threads/${language}.txt`): CorpusThread[] {
  const lines: Lines = new Lines(path, 'threads', language);
  const threads: (CorpusThread & { lines: ThreadLine[]; attributes: Record<string, string> })[] = [];
  for (const line of lines.read(text)) {
    const thread = threads.at(-1);
    if (line.startsWith('==')) {
      const { rest, ...scenario } = lines.scenario(line);
      const [level = '', trend = '', hardness = ''] = rest;
      if (!(LEVELS as readonly string[]).includes(level)) lines.fail(`no such level: "${level}"`);
      if (!TRENDS.includes(trend)) lines.fail(`no such trend: "${trend}"`);
      if (hardness !== 'plain' && hardness !== 'hard') lines.fail(`"${hardness}" is neither plain nor hard`);
      const isHard = hardness === 'hard';
      threads.push({ ...scenario, level: level as Level, trend: trend as Trend, isHard, attributes: {}, lines: [] });
    } else if (!thread) lines.fail('a message before the first thread');
    else if (line.startsWith('@')) {
      for (const [, name = '', value = ''] of line.slice(1).matchAll(/(\w+)=(.*?)(?=\s+\w+=|$)/g))
        thread.attributes[name] = value.trim();
    } else {
      const [who = '', kinds = '', ...words] = fields(line);
      const speaker = SPEAKERS[who];
      if (!speaker) lines.fail(`"${who}" is none of C A N`);
      if (words.join('').trim() === '') lines.fail('a message without text');
      thread.lines.push({ who: speaker, kinds: lines.kinds(kinds), text: textOf(words) });
    }
  }
  return threads;
}

function readFile(name: string): string {
  const path = new URL(name, ROOT);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** A language's messages; none where it has no file. @throws CorpusError */
export function readMessagesOf(language: string): CorpusMessage[] {
  return parseMessages(readFile(`messages/${language}.txt`), language);
}

/** A language's threads; none where it has no file. @throws CorpusError */
export function readThreadsOf(language: string): CorpusThread[] {
  return parseThreads(readFile(`threads/${language}.txt`), language);
}

/**
 * Single sentences for each kind, and near-misses, written beside the messages to learn from: never tested on. A part of them, by a hash of the
 * text, is for choosing (`dev`). @throws CorpusError
 */
export function readSayingsOf(language: string): CorpusMessage[] {
  const sayings = parseMessages(readFile(`sayings/${language}.txt`), language, `sayings/${language}.txt`);
  return sayings.map((saying) => ({
    ...saying,
    split: shareOf(`sayings ${language} ${saying.text}`) < 0.85 ? 'train' : 'dev',
  }));
}
