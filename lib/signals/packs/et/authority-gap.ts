import type { Pattern } from '../../pattern.ts';

/** Estonian, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:vajan|vajame|vaja|ootan|ootame|küsin|palun|pean\s+saama|tuleb\s+saada)\s+(?:\p{L}+\s+){0,3}(?:kinnitust|heakskiitu|nõusolekut|luba|juhi\s+(?:\p{L}+\s+)?kinnitust|kooskõlastust)|(?:mul|meil)\s+(?:pole|ei\s+ole|puudub|puuduvad)\s+(?:\p{L}+\s+){0,2}(?:õigust|õigusi|volitus\p{L}*|õigused|luba)|(?:ma\s+)?ei\s+(?:saa|tohi|või)\s+(?:\p{L}+\s+){0,3}(?:otsustada|kinnitada|lubada|hüvitada|heaks\s+kiita|ise\s+otsust\p{L}*\s+teha)|otsus\p{L}*\s+(?:\p{L}+\s+){0,2}(?:teeb|langetab)\s+(?:\p{L}+\s+)?(?:juhtkond|juht|juhataja|ülemus|finants\p{L}*)|ainult\s+(?:\p{L}+\s+)?(?:juht|juhataja|ülemus|juhtkond|raamatupidaja)\s+(?:saab|võib|tohib)|ületab\s+(?:\p{L}+\s+)?(?:minu|mu|meie)\s+(?:volitus\p{L}*|limii\p{L}*|piir\p{L}*)|kas\s+keegi\s+(?:\p{L}+\s+)?(?:kinnitaks|saab\s+kinnitada|saaks\s+kinnitada)|see\s+pole\s+minu\s+otsustada)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:(?:teie|kliendi)\s+(?:kinnitust|nõusolekut|luba)|(?:teil|kliendil)\s+(?:pole|ei\s+ole|puudu))/giu,
  },
  {
    rule: 'authority-gap/may-not',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ise|mina|ma|seda|hinda|hüvitist|erandit|allahindlust|otsust|summat|trahvi).{0,25}(?<!\p{L})(?:ei\s+saa|ei\s+tohi|ei\s+või).{0,25}(?<!\p{L})(?:otsustada|kinnitada|lubada|anda|muuta|teha|tühistada|heaks|mina|ise)(?!\p{L})|ei\s+saa\s+(?:mina\s+|ma\s+)?.{0,10}(?<!\p{L})(?:ise\s+|omavoliliselt\s+).{0,10}(?<!\p{L})(?:otsust|anda|muuta|kinnita)\p{L}*|ei\s+saa\s+mina\s+otsustada|ise\s+ma.{0,10}(?<!\p{L})ei\s+saa|(?:ma\s+|ise\s+|seda\s+)?(?:lubada|anda|kinnitada|otsustada|heaks\s+kiita).{0,8}(?<!\p{L})(?:ma\s+)?(?:ei\s+saa|ei\s+tohi)|(?:otsusta(?:b|vad)?|otsuse|otsus|lõplik\s+sõna).{0,25}(?<!\p{L})(?:juhataja|juhatus|juht|omanik|osakonnajuhataja|peakontor|direktor|müügijuht|ülemarst|pidaja|apteeker|peakontoril|omaniku|juhtkond)\p{L}*|(?:juhataja|juhatus|juht|omanik|osakonnajuhataja|peakontor|direktor|müügijuht)\s+otsustab|(?:saab|tohib|võib).{0,25}(?<!\p{L})(?:ainult|vaid|üksnes).{0,35}(?<!\p{L})(?:juht|juhi|juhataja|omanik|direktor|apteeker|vanem|loaga|otsusega|pidaja|ülemarst|teenindusjuht|finants)\p{L}*|(?:ainult|vaid).{0,25}(?<!\p{L})(?:juht|juhataja|omanik|direktor|apteeker|vahetuse\s+vanem|ülemarst|teenindusjuht|peakontor).{0,25}(?<!\p{L})(?:saab|tohib|võib|otsusta)\p{L}*|(?:vajab|vajan|ootan|ootame|küsin|palun|on\s+vaja).{0,20}(?<!\p{L})(?:juhi|juhataja|direktori|finantsjuhi|juhatuse|temalt|ülemuse|müügijuhi|müügijuhilt|ülemarsti)?.{0,8}(?<!\p{L})(?:luba|kinnitust|heakskiitu|nõusolekut|otsust|allkirja)(?!\p{L})|(?:juhilt|juhatajalt|ülemuselt|müügijuhilt|omanikult|direktorilt|ülemarstilt|juhatuselt).{0,12}(?<!\p{L})(?:luba|küsi|nõusolek)\p{L}*|(?:küsin|pean).{0,12}(?<!\p{L})(?:juhilt|juhatajalt|ülemuselt|müügijuhilt|omanikult|ülemarstilt|tema\s+otsust|temalt)|kooskõlasta(?:n|ma|me)?(?!\p{L})|(?:panen|teen).{0,15}(?<!\p{L})ettepaneku|käib.{0,8}(?<!\p{L})(?:juhataja|juhi)\s+kaudu|(?:edasta|andsin|viin|edastan)\p{L}*.{0,25}(?<!\p{L})(?:otsustamiseks|otsustada|teie\s+avalduse\s+talle)|(?:volitus|pädevus|limii)\p{L}*.{0,15}(?<!\p{L})(?:ei\s+luba|piirest|ületa|puudu|pole)\p{L}*|(?:ei\s+ole|pole)\s+minu\s+pädevus\p{L}*|ületab.{0,12}(?<!\p{L})(?:minu|limii)\p{L}*|(?:mul|meil).{0,10}(?<!\p{L})(?:pole|ei\s+ole|puudub).{0,15}(?<!\p{L})(?:volitus|õigus|luba)\p{L}*|kas\s+(?:tohin|võin|kinnitad)(?!\p{L})|kinnitage,\s+et\s+võin|keegi\s+saab\s+selle\s+kinnitada|kõrgema\s+taseme\s+õigus\p{L}*|ligipääs\s+ei\s+luba|palun\s+luba(?!\p{L})|loaga\P{L}*$)/giu,
    unless:
      /(?<!\p{L})(?:kliendi\s+kinnitust|teie\s+(?:kinnitust|nõusolekut|allkirja|teha)|(?:teil|kliendil).{0,8}(?<!\p{L})(?:pole|ei\s+ole|on|puudu)\p{L}*|teie\s+kasutajal\p{L}*|võite\s+ise|kas\s+teil)/giu,
  },
];
