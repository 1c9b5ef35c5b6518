import { readFileSync } from 'node:fs';
import type { Policy } from '../../lib/model/policy.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';

/** The call or the policy is wrong; the message says where and what. */
export class PolicyFileError extends Error {}

/**
 * The policy in force with a team's file, or the shipped default where none is named.
 *
 * @throws PolicyFileError with a line `file:line:column: what is wrong` for each fault
 */
export function readPolicyFile(path: string | null): Policy {
  if (path === null) return policyInForce(null);
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new PolicyFileError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  const parsed = parsePolicy(text);
  if (parsed.ok) return policyInForce(parsed.policy);
  const faults = parsed.errors.map(
    ({ line, column, path: where, message }) => `${path}:${line}:${column}: ${where ? `${where}: ` : ''}${message}`,
  );
  throw new PolicyFileError(faults.join('\n'));
}
