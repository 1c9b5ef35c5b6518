import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const MINE = loosely`ha med er att göra|sa precis tvärtom|jag missförstod|jag blandade|förstår inte (?:steg|engelska)|har jag förstått|nu förstår|mitt fel|tack|förlåt~|mitt misstag|översättaren|storleken passar|chef~|förstod precis|fråga en sak`;

/** Swedish: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match: loosely`(?:inte|aldrig) (?:det |så |vad |min )(?:fråga|jag (?:frågade|bad|menade|undrade|skrev|sa))~(?: om| efter)?|det (?:frågade|bad|menade|sa) jag (?:inte|aldrig)|(?:det )?har jag aldrig sagt|(?:jag|vi) (?:har aldrig sagt|bad aldrig|sa aldrig|frågade aldrig)|(?:min|mitt) (?:fråga|ärende) (?:var en annan|gällde (?:något|en|ett)|handlade om något)|(?:svarar|svarade|svarat) (?:_)?(?:inte )?på (?:något annat|en annan|fel (?:mejl|fråga)|min fråga|det jag|mina frågor)|inget svar på min|(?:inget|ingenting|inte) (?:_)?med (?:_)?att göra|(?:frågade|bad|ville|vill|menar|menade|pratar|talar)(?: \p{L}+){1,4}, (?:inte|jag (?:vill|ville|pratar|menar)) ~|menade (?:jag )?(?:inte det|något annat|inte så)|(?:pratar|talar|frågar) (?:jag )?inte om …|jag menade inte|inte så jag menade|du pratar om …jag (?:frågar|pratar|menar)`,
    unless: MINE,
  },
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match: loosely`(?:ni|du|man) (?:har |verkar |verkar ha )*(?:inte |ju )?(?:missförst|missuppfatt)(?:ått|od|år|at|ar|ade)~|(?:ni|du) (?:förstår|förstod|fattar|begriper) (?:ju |visst )?inte|(?:ni|du) har (?:nog |ju )?inte förstått|(?:har|tror|tror inte) …(?:ni|du) (?:har )?(?:inte )?(?:förstått|missförstod|fattat)|inte (?:att ni )?har förstått|(?:uppfattat|tolkat|förstått|läst|tolkade|läste|uppfattade) (?:det |mig |oss |frågan |allt |detta )*(?:helt )?(?:fel|bakvänt|bak och fram)|(?:blivit|vara|rör sig om|är|skett|blev) (?:_)?missförstånd|(?:blandar ihop|förväxlar|blandat ihop|förväxlat) (?:mig|oss)|är inte (?:min beställning|mitt ärende|mitt konto|min order|mitt fall)|läs (?:om )?(?:_)?(?:mitt|vad jag|frågan|mejl|meddelande|det jag)|(?:pratar|talar) (?:om (?:något (?:helt )?annat|olika)|förbi varandra|olika språk)|(?:precis|helt|tvärt) ?tvärtom|^\P{L}*tvärtom,|(?:lösningen|svaret) (?:är|var) (?:för|till) en annan|skickade instruktioner för ~|på fel mejl`,
    unless: MINE,
  },
];
