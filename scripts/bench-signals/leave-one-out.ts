import { readDataSet, type Task } from '../train/data-sets.ts';
import { gatherRows } from '../train/gather-rows.ts';
import { areaUnderCurve } from '../train/measure.ts';
import { scoreWith, trainModel } from '../train/train-model.ts';
import { labelledRows } from './ask-sets.ts';

/**
 * AUC on a set's test split of a model that has seen nothing of that set: trained on the rest of its language's sets and our
 * corpus. NaN where nothing is left to learn from.
 */
export function leaveOut(task: Task, folder: string, tests: ReadonlySet<string>): number {
  const head = task.kind === 'abuse' ? 'abuse' : 'anger';
  const rows = gatherRows(task.language, head, { data: folder, without: task.set, tests });
  const train = rows.filter(({ split }) => split === 'train');
  if (!train.some(({ isPositive }) => isPositive)) return Number.NaN;
  const model = trainModel(train);
  const test = labelledRows(task, readDataSet(folder, task.set), ({ split }) => split === 'test');
  return areaUnderCurve(test.map(({ text, isPositive }) => ({ score: scoreWith(model, text), isPositive })));
}
