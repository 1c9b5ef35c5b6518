import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import '../lib/i18n/all-catalogues.ts';
import { TICKETS } from '../test/replica/tickets.ts';
import { measureCases } from './bench/cases.ts';
import { measureClocks } from './bench/clocks.ts';
import { measureDraft } from './bench/draft.ts';
import { measureEar } from './bench/ear.ts';
import { measureKnowledge } from './bench/knowledge.ts';
import { measureMainThread } from './bench/main-thread.ts';
import { measureRadar } from './bench/radar.ts';
import { measureReports } from './bench/reports.ts';
import { measureSites } from './bench/sites.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureSwitches } from './bench/switches.ts';
import { measureSync } from './bench/sync.ts';
import { measureCommandLine, measureThroughput } from './bench/throughput.ts';
import { ticketOfSeed } from './bench/ticket-of-seed.ts';
import { buildIfStale } from './build.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = (name: string) => !values.only || values.only.split(',').includes(name);

function print(title: string, rows: Record<string, string>): void {
  console.log(`\n${title}`);
  const width = Math.max(...Object.keys(rows).map((name) => name.length));
  for (const [name, text] of Object.entries(rows)) console.log(`  ${name.padEnd(width)}  ${text}`);
}

const tickets = TICKETS.map((seed) => ticketOfSeed(seed, new Date()));
if (wanted('ear')) print('The ear, in microseconds', await measureEar());
if (wanted('draft')) print('The draft check', await measureDraft());
if (wanted('clocks')) print('Clocks, one core', measureClocks());
if (wanted('cases')) print('Cases: a log of 100,000 events', await measureCases());
if (wanted('radar')) print('Radar: 10,000 tickets at risk', await measureRadar());
if (wanted('reports')) print('Reports: a log of 100,000 events', await measureReports());
if (wanted('knowledge')) print('What was seen before', measureKnowledge());
if (wanted('sync')) for await (const [title, rows] of measureSync()) print(title, rows);
if (wanted('sites')) for await (const [title, rows] of measureSites()) print(title, rows);
if (wanted('sizes')) print('Sizes, gzip', measureSizes(await buildIfStale('chrome')));
if (wanted('throughput'))
  print('Messages assessed per second, one process (peers give one score and no reasons)', measureThroughput(tickets));
if (wanted('cli')) print('Through the command line', await measureCommandLine(tickets, 3000));
if (wanted('switches')) print('In Chromium, beside the replica', await measureSwitches(50));
if (wanted('main-thread')) print('Main thread of the helpdesk page', await measureMainThread(7));
