import type { z } from './z.ts';

type Issue = z.core.$ZodIssue;

const list = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(', ');

/**
 * What is wrong with a field, in plain English, for somebody who wrote the file by hand. zod's own words are left out of the
 * build; these name what was expected.
 */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected === 'record' ? 'an object' : issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${list(issue.values)}`;
    case 'unrecognized_keys':
      return `unknown field ${list(issue.keys)}`;
    case 'invalid_key':
      return 'unknown name';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty'
        : `must be at least ${issue.minimum}`;
    case 'invalid_union':
      return 'is none of the accepted forms';
    default:
      return issue.message;
  }
}
