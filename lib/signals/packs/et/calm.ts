/** Estonian: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  /(?<!\p{L})(?:aitäh|aitüma|tänan|täname|suur\s+(?:tänu|aitäh)|tuhat\s+tänu)(?:\s+(?:teile|sulle|väga|abi|kiire|selgituse|mõistmise|vastuse))(?!\p{L})/giu,
  /(?<!\p{L})(?:vabandan|vabandust|palun\s+vabandust)\s+(?:\p{L}+\s+){0,3}(?:tooni|käitumise|mida\s+(?:ma\s+)?ütlesin|väljenduste?|sõnade|ägestumise|tülitamise|et\s+(?:\p{L}+\s+){0,2}(?:ägestusin|vihastasin|karjusin))/giu,
  /(?<!\p{L})(?:pole\s+(?:hullu|midagi|viga)|(?:suurepärane|väga\s+hea)\s+(?:teenindus|töö)|olen\s+(?:väga\s+|igati\s+)?rahul)(?!\p{L})/giu,
];

/** Estonian: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  /(?<!\p{L})(?:nüüd\s+(?:kõik\s+|see\s+)?(?:töötab|toimib|on\s+korras)|(?:töötab|toimib)\s+(?:nüüd|jälle|taas|hästi|ilusti)|hakkas\s+tööle|(?:probleem|viga|mure|asi)\s+(?:on\s+|sai\s+)?(?:nüüd\s+)?(?:lahenes|lahendatud|lahenenud|korda|korras|parandatud)|kõik\s+(?:on\s+)?korras)(?!\p{L})/giu,
];

/** Estonian: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  /^\P{L}*(?:(?:ja|no|nii|aga)\s+)*(?:millal|mis|mida|kus|miks|kes|kuidas|kas|kaua)(?!\p{L})/giu,
  /(?<!\p{L})(?:tahan|tahame|tahaks(?:in)?|soovin|soovime|vajan|vajame|nõuan|nõuame|ootan|ootame|peab|peaks|peate|tuleb|hiljemalt)(?!\p{L})(?!\s+(?:veel\s+|vaid\s+)?(?:tänada|vabandada))|(?<!\p{L})palun(?!\p{L})(?!\s+(?:vabandust|sulge|vabandage|andestage))|(?<!\p{L})(?:tehke|parandage|tagage|kindlustage|veenduge|vastake|helistage|saatke|tagastage|lahendage|öelge|kontrollige)(?!\p{L})/giu,
];

/** Estonian: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  /(?<!\p{L})(?:aga|kuid|ent|kahjuks|siiski|vaatamata|välja\s+arvatud)(?!\p{L})/giu,
  /(?<!\p{L})(?:ikka|endiselt|siiani|veel)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:ei|pole|katki|ootan|ootame|viga|sama|puudu)(?!\p{L})|(?<!\p{L})(?:ei|pole)\s+(?:\p{L}+\s+){0,2}(?:tööta|toimi|aita|aidanud|avane|saabunud|tulnud|lahenenud)(?!\p{L})/giu,
  /(?<!\p{L})(?:aitäh|tänan)\s+(?:ei\s+millegi|mitte\s+millegi|tühja)(?!\p{L})/giu,
];
