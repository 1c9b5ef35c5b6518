import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listShipped } from './list-shipped.ts';

/**
 * The packages that are in the product, as CycloneDX JSON (1.5), the same each time. npm's own list leaves out packages that
 * something for building needs as well, React among them (npm 11, 2026-11).
 */
export function makeBill(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const seen = new Map(listShipped(root).map((one) => [`${one.name}@${one.version}`, one]));
  const components = [...seen].map(([ref, one]) => ({
    'bom-ref': ref,
    type: 'library',
    name: one.name,
    version: one.version,
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    licenses: [/^[\w.-]+$/.test(one.licence) ? { license: { id: one.licence } } : { expression: one.licence }],
  }));
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': `${name}@${version}`,
          name,
          version,
          licenses: [{ license: { id: license } }],
        },
        properties: [{ name: 'package-lock.json sha256', value: createHash('sha256').update(lock).digest('hex') }],
      },
      components,
    },
    null,
    2,
  )}\n`;
}
