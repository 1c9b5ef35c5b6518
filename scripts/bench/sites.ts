import { cpus, loadavg } from 'node:os';
import { measureHammered } from './sites/hammered.ts';
import { measureHeap } from './sites/heap.ts';
import { measureReadings } from './sites/readings.ts';

/** All that is measured of sites and of life in their pages, table by table, with the load of the machine. */
export async function* measureSites(): AsyncGenerator<[title: string, rows: Record<string, string>]> {
  const load = () => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;
  yield [`A ticket of 10 · 200 · 2,000 messages, median (${load()})`, await measureReadings()];
  yield [`A page that changes 1,000 times a second (${load()})`, await measureHammered()];
  yield [`Heap of a tab in which 500 tickets were opened, after collection (${load()})`, await measureHeap()];
}
