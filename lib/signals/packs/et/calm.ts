/** Estonian: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  /(?<!\p{L})(?:aitäh+|aitüma|aituma|tänan|täname|tänud|(?:suur|palju|tuhat|sada)\s+(?:tänu|aitäh))(?!\p{L})(?!\s+(?:ei|mitte)\s)(?!\s+"|\s+ka\s+selle|\s+selle\s+eest\s+ka)/giu,
  /(?<!\p{L})(?:vabandan|palun\s+vabandust|vabandust,?\s+et|andke\s+andeks|palun\s+andeks|võtan\s+(?:\p{L}+\s+){0,3}(?:kaebuse|sõnad|öeldu|arvustuse|avalduse|halva\s+sõna)\s+tagasi)(?!\p{L})/giu,
  /(?<!\p{L})(?:pole\s+(?:hullu|midagi|viga)|(?:suurepärane|väga\s+hea|väga\s+kiire|tubli)\s+(?:teenindus|töö|abi)|(?:olen|oleme|jäin|jäime)\s+(?:väga\s+|igati\s+)?rahul|väga\s+tubli(?:d)?|viis\s+tärni|te\s+olete\s+(?:\p{L}+\s+){0,2}(?:kuld|kuldne|kuldsed|parimad|parim|imelised|toredad|inglid))(?!\p{L})/giu,
];

/** Estonian: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:nüüd|kõik)\s+(?:\p{L}+\s+){0,2}(?:töötab|toimib|on\s+korras|korras)|(?:töötab|toimib)\s+(?:nüüd|jälle|taas|hästi|ilusti|ideaalselt|nagu\s+\p{L}+)|(?:hakkas|hakkasid|läks|läksid|sain|saime)\s+(?:\p{L}+\s+)?(?:tööle|käima|korda|läbi)|(?:probleem|viga|mure|asi|arve)\s+(?:on\s+|sai\s+|sai\s+nüüd\s+)?(?:nüüd\s+)?(?:lahenes|lahendatud|lahenenud|korda|korras|parandatud|selge)|kõik\s+(?:on\s+|sai\s+)?(?:korras|korda)|(?:raha|tagasimakse|makse|pakk|saadetis|arve|toode)\s+(?:\p{L}+\s+){0,3}(?:laekus|jõudis|saabus|on\s+käes|käes|olemas|kohal)|sain\s+(?:\p{L}+\s+){0,3}(?:kätte|abi|vastuse|raha\s+tagasi)|tuli\s+(?:\p{L}+\s+){0,2}(?:tagasi|korda)|(?:te\s+)?(?:aitasite|lahendasite|tegite\s+korda))(?!\p{L})/giu,
];

/** Estonian: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  /^\P{L}*(?:(?:ja|no|nii|aga)\s+)*(?:millal|mis|mida|kus|miks|kes|kuidas|kas|kaua)(?!\p{L})/giu,
  /(?<!\p{L})(?:tahan|tahame|tahaks(?:in)?|soovin|soovime|vajan|vajame|nõuan|nõuame|ootan|ootame|peab|peaks|peate|tuleb|hiljemalt)(?!\p{L})(?!\s+(?:veel\s+|vaid\s+)?(?:tänada|vabandada))|(?<!\p{L})palun(?!\p{L})(?!\s+(?:vabandust|sulge|vabandage|andestage))|(?<!\p{L})(?:tehke|parandage|tagage|kindlustage|veenduge|vastake|helistage|saatke|tagastage|lahendage|öelge|kontrollige)(?!\p{L})/giu,
];

/** Estonian: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  /(?<!\p{L})(?:aga|kuid|ent|kahjuks|siiski|vaatamata|välja\s+arvatud)(?!\p{L})/giu,
  /(?<!\p{L})(?:ikka|endiselt|siiani|veel)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:ei|pole|katki|ootan|ootame|viga|sama|puudu)(?!\p{L})|(?<!\p{L})(?:ei|pole)\s+(?:\p{L}+\s+){0,2}(?:tööta|toimi|aita|aidanud|avane|saabunud|tulnud|lahenenud|laekunud|jõudnud|korras)(?!\p{L})/giu,
  /(?<!\p{L})(?:aitäh|tänan|tänud)\s+(?:ei\s+millegi|mitte\s+millegi|tühja)(?!\p{L})|(?:viga|probleem|rike|jama)\s+(?:\p{L}+\s+)?(?:tuli|on)\s+(?:\p{L}+\s+)?tagasi(?!\p{L})/giu,
];
