import { begins, has, type ReplyWords } from '../../pack.ts';

export const reply: ReplyWords = {
  request: begins(
    String.raw`palun|palume|kas (?:saaksite|saate|te|olete|oskate|võiksite)|saat(?:ke|a)(?!\p{L})|teatage|öelge|andke|vajan|vajame|soovin teada|mis on|milline|milli(?:st|ne)|proovige`,
  ),
  asks: {
    order: begins(
      String.raw`(?:tellimuse|arve|broneeringu|viite|kliendi|saadetise|jälgimis) ?(?:number|numbri|numbrit|kood)|viitenumb`,
    ),
    email: begins(String.raw`e-posti aadress|meiliaadress|e-maili aadress`),
    phone: begins('telefoninumb|telefoni numb|mobiilinumb'),
    address: begins(
      String.raw`(?:tarne|posti|kodu|arveldus)aadress|tarne aadress|(?<!posti )(?<!maili )aadress(?:i|it)?(?!\p{L})`,
    ),
    version: begins(
      String.raw`milli(?:st|ne|ses) (?:versioon|brauser|lehitseja|seade|seadet|mudel|operatsioonisüsteem|telefon)|versiooninumb`,
    ),
    picture: begins('ekraanipil|ekraanitõmmi|pilti|pildi|foto'),
  },
  steps: {
    restart: begins('taaskäivita|lülita|restar'),
    cache: begins('(?:tühjenda|kustuta)[^.!?\\n]{0,30}(?:vahemälu|küpsis)|vahemälu'),
    reinstall: begins('(?:paigalda|installi|installee)[^.!?\\n]{0,30}uuesti|uuesti (?:paigalda|installi)'),
    update: begins('(?:uuenda|värskenda)'),
    password: begins('parool[^.!?\\n]{0,30}(?:vaheta|muut|lähtesta)|(?:vaheta|muut|lähtesta)[^.!?\\n]{0,30}parool'),
    browser: begins('(?:teise|muu)[^.!?\\n]{0,12}(?:brauser|lehitseja)'),
    login: begins('(?:logi)[^.!?\\n]{0,12}välja|väljalogi'),
  },
  tried: has(
    String.raw`(?:olen|oleme) (?:juba |seda )?\p{L}+(?:nud|nut)|(?:taaskäivitasin|lülitasin|tühjendasin|kustutasin|paigaldasin|uuendasin|värskendasin|vahetasin|muutsin|logisin|proovisin|proovisime|juba proovitud|lähtestasin)`,
  ),
  option: has(
    String.raw`saate (?:ka|kas)|võite (?:ka|kas)|(?:kui )?(?:soovite|eelistate|soovi korral|teile sobib)|alternatiiv\p{L}*|teine võimalus|võimalus\p{L}*|variant|kas (?:sobiks|eelistate|soovite)|valida|seni|pigem|või`,
  ),
  apology: begins('vabanda|vabandus|kahju|kahetse'),
  closing:
    /(?:^|\n)[ \t]*(?:lugupidamisega|tervitades|parimate soovidega|heade soovidega|parimat|aitäh|tänades|kõike head)[^\n]{0,40}(?:\n|$)/iu,
  enough: 200,
  texts: {
    told: 'Näen seda teie kirjast: {value}.',
    tried: 'Olete seda juba proovinud, seega on järgmine samm [samm].',
    question: 'Küsisite: „{value}“ [vastus]',
    date: 'Kirjutan teile hiljemalt [aeg], mida iganes selleks ajaks teada on.',
    option: 'Kui see sobib teile paremini, võime ka [võimalus].',
    own: 'Teie küsimus: {value}. [mida teen]',
    empathy: 'Mul on kahju, et [mis juhtus].',
    severity: 'Mõistan, mida see teile tähendab: [töö, pood, pere].',
    assurance: 'Andsin asja edasi: [tiim], ja töö sellega on alanud.',
  },
};
