import type { ToneHead } from '../../lib/tone/tone-weights.ts';
import { isNeutralRequest, readDataSet } from './data-sets.ts';
import { exampleRows } from './example-rows.ts';
import { gatherRows, type Sources, type ToneRow } from './gather-rows.ts';
import { mostWeights } from './settings.ts';
import { type HeadReport, type TrainedHead, trainHead } from './train-head.ts';
import { OPTIONS, type TrainOptions } from './train-model.ts';

export type LanguageReport = Record<ToneHead, HeadReport>;

/** Everyday requests to a shop (English only): nobody is angry in them, though some sound hot. */
function readRequests(language: string, { data }: Sources): ToneRow[] {
  if (language !== 'en' || !data) return [];
  return readDataSet(data, 'bitext_cs')
    .filter((row) => row.split === 'dev' && isNeutralRequest(row))
    .map(({ text, labels }) => {
      const set = 'bitext_cs';
      return { text, set, labels, target: 0, isPositive: false, split: 'dev' as const, isCalm: true, fold: 0 };
    });
}

const HEADER = '// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md\n';

/** Trains both heads of a language and writes its file of weights. */
export async function trainLanguage(
  language: string,
  sources: Sources,
  options: Partial<TrainOptions> = {},
): Promise<{ source: string; report: LanguageReport }> {
  const requests = readRequests(language, sources);
  const train = async (head: ToneHead): Promise<TrainedHead> => {
    const rows = [...gatherRows(language, head, sources), ...(await exampleRows(language, head))];
    return trainHead(head, rows, mostWeights(language, head), options, requests);
  };
  const [anger, abuse] = [await train('anger'), await train('abuse')];
  const bits = options.bits ?? OPTIONS.bits;
  const weights = { bits, anger: anger.weights, abuse: abuse.weights };
  const type = "import type { ToneWeights } from '../tone-weights.ts';\n";
  const source = `${HEADER}${type}\nexport const ${language}: ToneWeights = ${JSON.stringify(weights, null, 2)};\n`;
  return { source, report: { anger: anger.report, abuse: abuse.report } };
}
