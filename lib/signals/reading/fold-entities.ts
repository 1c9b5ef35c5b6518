import type { Folded } from './folded.ts';
import { replaceIn } from './replace-in.ts';

const NAMED: ReadonlyMap<string, string> = new Map(
  `amp&lt<gt>quot"apos'rsquo’lsquo‘ldquo“rdquo”hellip…ndash–mdash—euro€pound£aumläoumlöuumlüAumlÄOumlÖUumlÜszligßaringåAringÅaeligæoslashøeacuteéegraveèecircêeumlëEacuteÉagraveàaacuteáacircâatildeãccedilçntildeñiacuteíicircîoacuteóocircôotildeõuacuteúugraveùiexcl¡iquest¿`
    .match(/[a-zA-Z]+[^a-zA-Z]/g)
    ?.map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);
const BLANK: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
};
/** Escaped once or, by careless programs, several times: "&amp;#39;". */
const ENTITY = /&(?:amp;){0,3}(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const LARGEST = 0x10ffff;

function characterOf(entity: string): string | undefined {
  const [, decimal, hex, name] = new RegExp(ENTITY.source).exec(entity) ?? [];
  if (name) return NAMED.get(name) ?? BLANK[name];
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code >= 32 && code <= LARGEST && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** Characters for HTML's ways to write them, which some programs leave in texts. */
export function foldEntities(text: string): Folded {
  if (!text.includes('&') || !text.includes(';')) return { text, at: (index) => index };
  return replaceIn(text, ENTITY, characterOf);
}
