/** How a reply of ours asks somebody to get by, or to try something, in the languages of our users. */
const WAYS = [
  /\bwork ?arounds?\b|\b(?:as a temporary (?:fix|solution)|in the meantime,? (?:please|you can)|could you (?:please )?try|please try|try (?:the following|clearing|restarting|reinstalling|again))\b/iu,
  /\b(?:kiertotie\p{L}*|tilapäi\p{L}* ratkaisu\p{L}*|kokeil(?:e|isit|isitteko|kaa)\p{L}*|voisit(?:teko)? kokeilla|sillä välin voi\p{L}*)\b/iu,
  /\b(?:ajuti\p{L}* lahendus\p{L}*|proovi(?:ge|ksite|da)\p{L}*|palun proovi\p{L}*|seni saate)\b/iu,
  /\b(?:solusi sementara|untuk sementara|silakan (?:coba|mencoba)|mohon (?:dicoba|coba)|coba (?:hapus|mulai ulang|lagi))\b/iu,
  /(?:临时|暂时)(?:的)?(?:解决|办法|方案)|请(?:您)?(?:先)?(?:尝试|试一?下|试试)|变通/u,
  /(?:暫定|応急|一時的な)(?:の)?(?:対応|対処|回避)|回避策|(?:お試し|試して)(?:ください|いただ|くださ)/u,
] as const;

/** True where a reply offers a way around, or asks to try something: then the customer's next word says whether it helped. */
export const offersWorkaround = (text: string): boolean => WAYS.some((way) => way.test(text));
