import { stripTypeScriptTypes } from 'node:module';
import { type CallExpression, type Expression, type Node, parse } from 'acorn';

const NAMES = new Set(['describe', 'it', 'test']);

/** `it`, `it.each(…)`, `describe.skipIf(…).each(…)`: the name that such a call begins with. */
function rootName(node: Node): string | undefined {
  const it = node as Expression;
  if (it.type === 'Identifier') return it.name;
  if (it.type === 'MemberExpression') return rootName(it.object);
  return it.type === 'CallExpression' ? rootName(it.callee) : undefined;
}

/** The titles of a test file, each with those around it; what is filled in later stands as `…`. */
export function readTitles(source: string): string[] {
  const titles: string[] = [];
  const visit = (node: Node, around: string): void => {
    const own = titleOf(node);
    const title = own === undefined ? around : [around, own].filter(Boolean).join(' › ');
    if (own !== undefined && rootName(node) !== 'describe') titles.push(title);
    for (const child of childrenOf(node)) visit(child, title);
  };
  visit(parse(stripTypeScriptTypes(source), { ecmaVersion: 'latest', sourceType: 'module' }), '');
  return titles;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

function titleOf(node: Node): string | undefined {
  if (node.type !== 'CallExpression' || !NAMES.has(rootName(node) ?? '')) return undefined;
  const [first, ...rest] = (node as CallExpression).arguments;
  if (!first || rest.length === 0) return undefined;
  if (first.type === 'Literal' && typeof first.value === 'string') return first.value;
  return first.type === 'TemplateLiteral' ? first.quasis.map(({ value }) => value.cooked).join('…') : undefined;
}

/** The requirements that a title names: `R57`, `R63, R66`, `R10–R14`. */
export function requirementsIn(title: string): number[] {
  const found = new Set<number>();
  for (const [, from, to] of title.matchAll(/\bR(\d{1,3})(?:[–-]R?(\d{1,3}))?\b/g)) {
    const first = Number(from);
    const last = to ? Number(to) : first;
    for (let number = first; number <= last; number++) found.add(number);
  }
  return [...found];
}
