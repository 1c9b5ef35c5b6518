/** The parts of npm's answer that count, by package. */
type Report = Record<string, { current?: string; latest?: string }>;

/**
 * Which packages that are shipped have newer versions, in npm's words. Being newest is no proof that nothing is known against a
 * package; being behind is where an answer to it would be missed.
 */
export function judgeOutdated(text: string): string[] {
  const report = parse(text);
  if (!report) return ['Nor could it be asked which packages have newer versions.'];
  const behind = Object.entries(report).map(([name, { current = 'not installed', latest = 'unknown' }]) => {
    return `  ${name} ${current}, newest ${latest}`;
  });
  if (behind.length === 0) return ['What it does tell: each package that package.json asks for is the newest it has.'];
  return ['What it does tell is which packages that package.json asks for have newer versions:', ...behind];
}

function parse(text: string): Report | undefined {
  try {
    const report = JSON.parse(text || 'null') as Report | { error: object } | null;
    return report === null || 'error' in report ? undefined : report;
  } catch {
    return undefined; // npm says what went wrong as plain text
  }
}
