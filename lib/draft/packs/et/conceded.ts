import { type Conceding, has, words } from '../../pack.ts';

const NOT_GIVEN = has(
  String.raw`ei|pole|ega|kas|kui|küsin|küsisin|küsime|uurin|uurime|kontrollin|palusite|soovisite|kirjutasite|kord|poliitika|kinnitab|otsustab|pangalt|pank|[^.!?\n]{1,200}\?`,
);
const NO_FAULT = has(
  String.raw`ootamine|vaikus|hiline vastus|ei|pole|ega|kas|kui|uurin|uurime|selgitame|kirjutasite|leiate|[^.!?\n]{1,200}\?`,
);
const asked = (what: string) => `Küsisin, kas ${what} on võimalik, ja kirjutan teile hiljemalt [aeg].`;

/** Something given or admitted in Estonian. */
export const conceded: readonly Conceding[] = [
  {
    rule: 'fault',
    why: 'fault',
    match: words(
      String.raw`(?:see )?(?:on|oli) (?:täielikult |täiesti |selgelt )?(?:meie|minu) (?:enda )?(?:viga|süü|eksimus)|(?:viga|süü|eksimus) (?:on|oli) (?:täielikult )?(?:meie|minu|meie poolel|meie pool)|(?:oleme|olen) (?:selles |täielikult |täiesti )?(?:süüdi|vastutavad kahju eest|vastutav kahju eest)|(?:võtame|võtan|tunnistame|tunnistan) (?:selle eest |täieliku |kogu )*(?:vastutuse|vastutust|süü|oma viga|oma vea|viga)|(?:rikkusime|oleme rikkunud) (?:lepingut|lepingu|seadust|kokkulepet)|meie (?:viga|süü)(?=[.!])`,
    ),
    unless: NO_FAULT,
    covered: [],
    rewrite: 'Uurin, mis juhtus, ja annan teile tulemusest teada hiljemalt [aeg].',
  },
  {
    rule: 'refund',
    why: 'money',
    match: words(
      String.raw`(?:tagastame|tagastan|tagastasime|tagastasin|maksame|maksan) (?:[^\s.!?]+ ){0,6}(?:raha|summa|makse|ostusumma|hinna|tagasi|€|eur|eurot)|(?:saate|saad) (?:[^\s.!?]+ ){0,3}(?:raha|summa|makse)(?: tagasi)?|(?:tagasimakse|raha) on (?:juba )?(?:tehtud|tagastatud|kinnitatud|teele pandud|makstud)|raha tagasi`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund'],
    rewrite: asked('tagasimakse'),
  },
  {
    rule: 'compensation',
    why: 'money',
    match: words(
      String.raw`(?:hüvitame|hüvitan|hüvitasime|kompenseerime|kompenseerin|katame|maksame kinni) (?:[^\s.!?]+ ){0,4}(?:kahju|kahjud|kulud|kulu|saatmiskulu|saatmiskulud|remondi|tekkinud kahju|selle|teile)|(?:saate|saad) (?:[^\s.!?]+ ){0,3}(?:hüvitise|kompensatsiooni)`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund', 'credit', 'other'],
    rewrite: asked('hüvitis'),
  },
  {
    rule: 'credit',
    why: 'money',
    match: words(
      String.raw`(?:anname|annan|saate|saad|pakume|pakun|pakkuda|anda|lisasin|lisasime|lisame|saadame|saadan) (?:[^\s.!?]+ ){0,5}(?:allahindluse|allahindlust|soodustuse|soodustust|kinkekaardi|sooduskoodi|krediidi|kuu (?:tasuta))`,
    ),
    unless: NOT_GIVEN,
    covered: ['credit', 'discount'],
    rewrite: asked('soodustus'),
  },
  {
    rule: 'free',
    why: 'money',
    match: words(
      String.raw`(?:saadame|saadan|saate|saad|vahetame|parandame|teeme) (?:[^\s.!?]+ ){0,5}(?:tasuta|ilma (?:lisatasuta|tasuta|kuludeta))|(?:tühistame|tühistasime|tühistan|tühistasin) (?:[^\s.!?]+ ){0,3}(?:arve|tasu|makse)|(?:te|teie|sa) ei pea (?:midagi )?maksma`,
    ),
    covered: ['goods', 'service', 'refund', 'credit', 'discount', 'other'],
    rewrite: asked('seda tasuta teha'),
  },
  {
    rule: 'extension',
    why: 'money',
    match: words(
      String.raw`(?:pikendame|pikendan|pikendasime|pikendasin) (?:[^\s.!?]+ ){0,3}(?:tellimust|lepingut|garantiid|litsentsi|tähtaega|prooviaega)`,
    ),
    unless: NOT_GIVEN,
    covered: ['extension'],
    rewrite: asked('pikendus'),
  },
];
