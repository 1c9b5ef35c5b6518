/** What follows a number of its own in any language that Simmer speaks. Longer ones first: a shorter one may begin them. */
const UNITS = 'sekunnin|minuutin|tunnin|tunni|hari|jam|min|mnt|dtk|vrk|kB|MB|[hstdp%]';
/** Where nothing stands between them, as in `2時間30分` and `11月12日`. */
const JOINED = '時間|小时|分钟|[年月日天秒分]';

const FIGURES = new RegExp(
  String.raw`(\d[\d.,]* (?:${UNITS})(?!\p{L})(?: \d[\d.,]* (?:${UNITS})(?!\p{L}))*|(?:\d+(?:${JOINED}))+)`,
  'u',
);

/** A text cut before and behind every number with its unit: these stand at the odd places, and what is between them at the even. */
export const unbrokenParts = (text: string): string[] => text.split(FIGURES);
