import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { PolicyFile } from '../model/policy.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkShape } from './check-shape.ts';
import { checkSyntax } from './check-syntax.ts';
import { type Finding, type PolicyError, positionFinder } from './policy-error.ts';

export type { PolicyError } from './policy-error.ts';

const MAX_LENGTH = 20_000_000;
const MAX_ERRORS = 50;

export type ParsedPolicy = { ok: true; policy: PolicyFile } | { ok: false; errors: PolicyError[] };

/** The text offset a finding is about: the value it names, the nearest one around it where that is missing, or a name. */
function offsetOf(tree: Node, { path, key }: Finding): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (!node) continue;
    if (key === undefined || length < path.length) return node.offset;
    const named = node.children?.find(({ children }) => children?.[0]?.value === key);
    return named?.offset ?? node.offset;
  }
  return tree.offset;
}

/** Names given twice in one object: JSON would silently keep the last. */
function findRepeatedNames(tree: Node): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  const visit = (node: Node): void => {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      const name = child.type === 'property' ? child.children?.[0]?.value : undefined;
      if (typeof name === 'string' && seen.has(name)) found.push({ offset: child.offset, name });
      if (typeof name === 'string') seen.add(name);
      visit(child);
    }
  };
  visit(tree);
  return found;
}

/**
 * Parses a policy file. Never throws: whatever is wrong comes back as plain sentences that say what to do, each with the
 * line and column it is about, in the order of the text.
 */
export function parsePolicy(text: string): ParsedPolicy {
  const position = positionFinder(text);
  const failed = (faults: { offset: number; path: string; message: string }[]): ParsedPolicy => ({
    ok: false,
    errors: faults
      .toSorted((a, b) => a.offset - b.offset)
      .slice(0, MAX_ERRORS)
      .map(({ offset, path, message }) => ({ ...position(offset), path, message })),
  });
  const whole = (message: string) => failed([{ offset: 0, path: '', message }]);

  if (text.trim() === '') return whole('the policy is empty; write {"schema": 1} for the shipped one');
  if (text.length > MAX_LENGTH)
    return whole('the policy is longer than twenty million characters; split or shorten it');
  const syntax = checkSyntax(text);
  if (syntax.length > 0) return failed(syntax.map((fault) => ({ ...fault, path: '' })));
  const tree = parseTree(text);
  if (!tree) return whole('the policy is empty; write {"schema": 1} for the shipped one');
  const repeated = findRepeatedNames(tree);
  if (repeated.length > 0)
    return failed(
      repeated.map(({ offset, name }) => ({
        offset,
        path: '',
        message: `"${name}" stands here twice; keep one of them`,
      })),
    );

  const value: unknown = JSON.parse(text);
  const locate = (finding: Finding) => ({
    offset: offsetOf(tree, finding),
    path: [...finding.path, ...(finding.key === undefined ? [] : [finding.key])].join('.'),
    message: finding.message,
  });
  const shape = checkShape(value);
  if ('findings' in shape) return failed(shape.findings.map(locate));
  const meaning = checkMeaning(shape.policy);
  return meaning.length > 0 ? failed(meaning.map(locate)) : { ok: true, policy: shape.policy };
}
