import { JUDGE_TEXT } from './judge-text.ts';
import type { Rules } from './rules.ts';

/**
 * The text of a database's `validate_doc_update`: the judge, with the rules written into it. It knows ECMAScript 5 alone, for
 * the SpiderMonkey 1.8.5 of older servers as for the QuickJS of newer ones, and imports nothing.
 */
export function validatorText(rules: Rules): string {
  const judge = JUDGE_TEXT.trimEnd().replaceAll('\n', '\n  ');
  // Two characters that JSON allows in a string and ECMAScript 5 does not.
  const data = JSON.stringify(rules).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `function (newDoc, oldDoc, userCtx, secObj) {
  var rules = ${data};
  ${judge}
  var refusal = judge(newDoc, oldDoc, userCtx, rules);
  if (refusal !== null) {
    throw({ forbidden: refusal });
  }
}`;
}
