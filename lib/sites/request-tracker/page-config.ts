import { maybe, z } from '../../model/z.ts';

/** What Request Tracker's server wrote into the page for its own scripts; read as text, never run. */
const configSchema = z.object({ WebPath: z.string(), rtname: z.string() });
const userSchema = z.object({ id: z.union([z.number(), z.string()]), Privileged: maybe(z.boolean()) });

export interface PageConfig {
  /** The path the system lies at: empty, or as `/rt`. */
  base: string;
  /** The number of whoever is signed in, and whether they are staff; undefined where nobody is. */
  user: { id: string; privileged: boolean } | undefined;
}

/** One line of the script, as JSON; undefined where it is not there or is no JSON. */
function findObject(script: string, name: string): unknown {
  const json = new RegExp(`^\\s*RT\\.${name}\\s*=\\s*(\\{.*\\});?\\s*$`, 'm').exec(script)?.[1];
  if (!json) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // a script that is no JSON tells us nothing
  }
}

/** The settings in a page's script. Undefined where there are none: then this is no Request Tracker. */
export function parsePageConfig(script: string): PageConfig | undefined {
  const config = z.safeParse(configSchema, findObject(script, 'Config'));
  if (!config.success || !/^(\/[^?#;]+)?$/.test(config.data.WebPath)) return undefined;
  const user = z.safeParse(userSchema, findObject(script, 'CurrentUser'));
  return {
    base: config.data.WebPath.replace(/\/+$/, ''),
    user: user.success ? { id: String(user.data.id), privileged: user.data.Privileged === true } : undefined,
  };
}

export function findPageConfig(document: Document): PageConfig | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const config = text.includes('RT.Config') ? parsePageConfig(text) : undefined;
    if (config) return config;
  }
  return undefined;
}
