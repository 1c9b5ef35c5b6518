import { spawnSync } from 'node:child_process';
import { judgeAudit } from './audit/judge-audit.ts';
import { judgeOutdated } from './audit/judge-outdated.ts';

/*
 * `npm run audit`: what is known against the packages that are shipped, by the registry npm is set up with. Exit status 0 where
 * nothing is, 1 where something is, 3 where nobody could be asked: that is no good news. What the registry can tell all the same is
 * which of them have newer versions.
 */

const ask = (what: string) =>
  spawnSync('npm', [what, '--omit=dev', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });

const ran = ask('audit');
const { lines, status } = judgeAudit(ran.stdout ?? '', ran.error?.message ?? ran.stderr ?? '');
for (const line of lines) console.log(line);
if (status === 3) {
  for (const line of judgeOutdated(ask('outdated').stdout ?? '')) console.log(line);
  console.log(
    'To learn what is known: run it again with a registry that serves advisories, or give the list of `npm run package` (…-sbom.cdx.json) to a scanner that reads CycloneDX.',
  );
}
process.exitCode = status;
