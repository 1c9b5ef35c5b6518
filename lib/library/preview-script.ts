import { PLACEHOLDERS } from '../scripts/fill-ins.ts';
import { fillScript } from '../scripts/fill-script.ts';

/** Who asks, who answers and about what, in a ticket that nobody wrote. */
const SAMPLES: Readonly<Record<string, { customer: string; agent: string; subject: string }>> = {
  en: { customer: 'Kim Doe', agent: 'Ann Agent', subject: 'Order 4711 arrived broken' },
  fi: { customer: 'Kim Virta', agent: 'Anna Aalto', subject: 'Tilaus 4711 saapui rikki' },
  et: { customer: 'Kim Tamm', agent: 'Anne Saar', subject: 'Tellimus 4711 jõudis katkiselt kohale' },
  zh: { customer: '王小明', agent: '李婷', subject: '订单4711到货时已损坏' },
  id: { customer: 'Budi Santoso', agent: 'Ani Lestari', subject: 'Pesanan 4711 tiba dalam keadaan rusak' },
  ja: { customer: '山田', agent: '佐藤', subject: '注文4711が壊れて届きました' },
};

export interface Preview {
  /** As it would stand in a reply to the sample. */
  text: string;
  /** What stays to be filled in by hand, as it is shown: `[time]`. Each once. */
  gaps: string[];
  /** Placeholders that nothing is known for: they stay gaps, under the name they were given. */
  unknown: string[];
  /** True where a bracket is opened and not closed, or closed and not opened: it would stand in the reply as it is. */
  isUnbalanced: boolean;
}

/** A script as an agent would get it, on a sample ticket in the script's language; English where there is none. */
export function previewScript(text: string, language: string): Preview {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  const { customer, agent, subject } = SAMPLES[base] ?? (SAMPLES.en as (typeof SAMPLES)[string]);
  const filled = fillScript(text, language, { requester: { name: customer }, assignee: { name: agent }, subject });
  const named = [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, name]) => name?.trim() ?? '');
  return {
    text: filled,
    gaps: [...new Set([...filled.matchAll(/\[[^[\]]*\]/gu)].map(([gap]) => gap))],
    unknown: [...new Set(named.filter((name) => !PLACEHOLDERS.some((known) => known === name)))],
    isUnbalanced: /[[\]{}]/u.test(text.replace(/\[[^[\]{}]*\]|\{[^[\]{}]*\}/gu, '')),
  };
}
