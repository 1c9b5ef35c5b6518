/**
 * What machines write into a mail's own words: logs, traces of calls, encoded files. "FATAL: killed by signal 9" is nobody's
 * threat.
 */
const LEVEL = '(?:FATAL|ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|CRITICAL|SEVERE|EMERG|PANIC|VERBOSE)';
const LOG = new RegExp(
  [
    `^\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d)?\\S{0,12}\\s{1,4}(?:\\S{1,40}\\s{1,4}){0,2}[\\[<(]?${LEVEL}\\b`,
    '^\\[?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d',
    `^\\[?\\d\\d:\\d\\d:\\d\\d\\S{0,12}\\s{1,4}[\\[<(]?${LEVEL}\\b`,
    `^[\\[<]${LEVEL}[\\]>]`,
    `^(?:FATAL|ERROR|PANIC|SEVERE|CRITICAL|DEBUG|TRACE)(?:: | {1,4}[\\[(\\d]|\\t)`,
    '^at (?:async )?[\\w$.<>/[\\] ]{1,80}\\([^)]{0,120}(?::\\d+|Native Method|Unknown Source)',
    '^at (?:file:|https?:|node:|/)\\S+:\\d+',
    '^File "[^"]{1,120}", line \\d',
    '^Traceback \\(most recent',
    '^Caused by: [\\w.$]+',
    '^Exception in thread',
    '^(?:[a-z_][\\w$]*\\.){1,8}[\\w$]*(?:Exception|Error)\\b',
    '^[A-Z]\\w{2,40}(?:Exception|Error): ',
    '^npm (?:ERR!|error) ',
    '^#\\d+\\s{1,4}0x[\\da-f]+',
    '^[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\S+ \\S+: ',
    '^[\\w./-]{1,30}\\[\\d+\\]: ',
    '^(?:0x)?[\\da-f]{8,16}[: ] ?[\\da-f]{2}',
    '^-----(?:BEGIN|END) [A-Z ]{1,40}-----',
  ].join('|'),
);
/** How all of these begin, roughly: few other lines do. */
const MAY_BE_LOG =
  /^(?:[-\d[<#]|at |File|Trace|Caused|Excep|npm|[A-Z]{5}|0x|[\w$./-]{1,60}[:[]|[A-Z][a-z]{2} [ \d]\d |(?:\w+\.){1,8}\w)/;
/** Somebody who writes "ERROR: I cannot work" speaks. */
const SPOKEN = /\b(?:i|i'm|we|you|your|my|our|me|us)\b/i;
const ENCODED = /^[A-Za-z0-9+/=_-]{60,}$/;

/** True for a line that a program wrote, not a person; trimmed. */
export function isLogLine(line: string): boolean {
  if (line.length < 8) return false;
  return ENCODED.test(line) || (MAY_BE_LOG.test(line) && LOG.test(line) && !SPOKEN.test(line));
}
