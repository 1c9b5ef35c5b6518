import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { BOSS } from './words.ts';

/** Swedish, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/not-allowed',
    strength: 'explicit',
    match: loosely`(?:jag|vi) (?:har|saknar) (?:inte |ingen |tyvärr inte )?(?:behörighet|befogenhet|mandat|rätt att|tillåtelse|beslutanderätt|befogenheter)~?|(?:jag|vi) (?:får|kan) (?:tyvärr )?inte (?:själv )?(?:godkänna|besluta|bevilja|bestämma|medge|lova|fatta (?:det )?beslut)|inte (?:mitt|vårt) beslut|inte upp till mig|inte på mitt bord|(?:överstiger|över) min (?:gräns|beloppsgräns|behörighet|befogenhet)~|utanför (?:min|mina) (?:befogenhet|behörighet|mandat)~|behörighetsnivå tillåter|tillåter det inte`,
    unless: loosely`kunden har|du har inte`,
  },
  {
    rule: 'authority-gap/they-must-approve',
    strength: 'explicit',
    match: loosely`(?:${BOSS}|ekonomi|juridik|ekonomiavdelningen) (?:måste|behöver|ska|får) (?:först )?(?:godkänna|skriva under|besluta|bevilja|bestämma|attestera)|(?:måste|behöver|ska) (?:först )?(?:godkännas|beviljas|attesteras|beslutas) av|(?:behöver|väntar på|inväntar|be om|saknar|krävs|avvaktar|begär|söker) (?:_)?(?:godkännande|klartecken|ok|attest|tillstånd|grönt ljus|lov)|be (?:min|vår) ${BOSS} om|(?:bara|endast|enbart) (?:min |vår )?(?:${BOSS}|ekonomi) (?:kan|får)|kan någon (?:godkänna|attestera|bevilja)|bestämmer (?:min |vår )?${BOSS}`,
    unless: loosely`(?:behöver|väntar på) (?:ditt|er(?:t)?|kundens) godkännande|din (?:chef|bank)|godkänner du`,
  },
];
