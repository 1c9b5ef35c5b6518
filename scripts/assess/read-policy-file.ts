import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { describeIssue } from '../../lib/model/describe-issue.ts';
import { type Policy, policySchema } from '../../lib/model/policy.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';

/** The call or the policy is wrong; the message says where and what. */
export class PolicyFileError extends Error {}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The innermost node of a path that is there: a missing field is reported where its parent stands. */
function findNearest(root: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (found) return found;
  }
  return root;
}

/**
 * The policy in force with a team's file, or the shipped default where none is named.
 *
 * @throws PolicyFileError with `file:line: what is wrong`
 */
export function readPolicyFile(path: string | null): Policy {
  if (path === null) return policyInForce(null);
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new PolicyFileError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [broken] = errors;
  if (!root || broken) {
    const what = broken ? printParseErrorCode(broken.error) : 'nothing in it';
    throw new PolicyFileError(`${path}:${lineAt(text, broken?.offset ?? 0)}: no JSON (${what})`);
  }
  const parsed = policySchema.safeParse(JSON.parse(text));
  if (parsed.success) return policyInForce(parsed.data);
  const issue = parsed.error.issues[0];
  const where = (issue?.path ?? []).map(String).join('.');
  const line = lineAt(text, findNearest(root, issue?.path ?? []).offset);
  throw new PolicyFileError(
    `${path}:${line}: ${where ? `${where}: ` : ''}${issue ? describeIssue(issue) : 'no policy'}`,
  );
}
