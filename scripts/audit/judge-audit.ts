/** The parts of npm's audit report that count. */
interface Report {
  vulnerabilities?: Record<
    string,
    { name: string; severity: string; range: string; via: (string | { title: string; url: string })[] }
  >;
  metadata?: { dependencies?: { prod?: number } };
  message?: string;
}

export interface Audited {
  lines: string[];
  /** 0 nothing known, 1 something known, 3 nobody could be asked. */
  status: 0 | 1 | 3;
}

/** What npm's answer comes to. An answer that is no report is said to be none: silence is not taken for good news. */
export function judgeAudit(text: string, error: string): Audited {
  const report = parse(text);
  if (!report?.vulnerabilities) {
    const why = (report?.message ?? error).trim().split('\n')[0] || 'no answer';
    return { lines: [`The registry could not be asked, so nothing is known either way: ${why}`], status: 3 };
  }
  const known = Object.values(report.vulnerabilities);
  const count = report.metadata?.dependencies?.prod ?? 0;
  if (known.length === 0)
    return { lines: [`Nothing is known against the ${count} packages that are shipped.`], status: 0 };
  const lines = known.map(({ name, severity, range, via }) => {
    const reasons = via.map((one) => (typeof one === 'string' ? `by way of ${one}` : `${one.title} (${one.url})`));
    return `${severity}  ${name} ${range}: ${reasons.join('; ')}`;
  });
  return { lines: [...lines, `${known.length} of ${count} packages that are shipped`], status: 1 };
}

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined; // npm says what went wrong as plain text
  }
}
