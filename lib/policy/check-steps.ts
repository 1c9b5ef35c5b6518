import type { PolicyFile } from '../model/policy.ts';
import { duplicates } from './check-names.ts';
import type { Finding } from './policy-error.ts';

type Item = NonNullable<PolicyFile['steps']>[number]['checklist'][number];

const isBlank = (texts: Record<string, string> | undefined) =>
  Object.values(texts ?? {}).every((text) => text.trim() === '');

function checkItem(item: Item, path: Finding['path']): Finding[] {
  const findings: Finding[] = [];
  if (item.id.trim() === '')
    findings.push({ path: [...path, 'id'], message: 'an item needs an id, by which a case remembers it' });
  if (isBlank(item.name))
    findings.push({
      path: [...path, 'name'],
      message:
        'this item asks for nothing; write what is to be done, such as {"en": "Call the customer"}, or remove it',
    });
  for (const field of ['severities', 'types'] as const)
    if (item[field]?.length === 0)
      findings.push({
        path: [...path, field],
        message: `with none of the ${field} no case is ever asked for this; name at least one, or leave "${field}" out for all`,
      });
  return findings;
}

/** Checklists (R54): items without words or named twice, and items that no case is asked for. */
export function checkSteps({ steps = [] }: PolicyFile): Finding[] {
  return steps.flatMap(({ checklist }, i) => [
    ...duplicates(
      checklist.map(({ id }) => id),
      ['steps', i, 'checklist'],
      'items of this step',
    ),
    ...checklist.flatMap((item, j) => checkItem(item, ['steps', i, 'checklist', j])),
  ]);
}
