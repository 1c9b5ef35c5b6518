import type { Pattern } from '../../pattern.ts';

/** Finnish: anger said in words (R26, R27); disappointment is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olen|olemme|oon|ollaan|alan\s+olla|alamme\s+olla)\s+(?:\p{L}+\s+){0,3}(?:vihai(?:nen|sia|nen)|raivoissa(?:ni|mme|an)?|raivostu\p{L}+|suuttunut|suuttuneita|suutuksissa(?:ni)?|vimmoissani|tulistu\p{L}+|äärimmäisen\s+ärtynyt|kypsä\s+teihin|kyllästynyt|kyllästyneitä|lopen\s+kyllästynyt)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:en|emme|ei)\s+(?:\p{L}+\s+)?ole(?!\p{L})|(?<!\p{L})tuloksiin/giu,
  },
  {
    rule: 'anger/makes-me-mad',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tämä|tää|toi|tuo|se|tällainen)\s+(?:\p{L}+\s+){0,3}(?:raivostuttaa|suututtaa|vituttaa|ottaa\s+päähän|on\s+(?:täysin\s+|aivan\s+|ihan\s+)?raivostuttava\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})ei\s+(?:\p{L}+\s+)?(?:suututa|raivostuta)(?!\p{L})/giu,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:nyt\s+riittää(?!\p{L})(?!\s+(?:levytil|kun|jos))|mitta\s+(?:on|alkaa\s+olla|tuli)\s+täy\p{L}+|hermot?(?:ni)?\s+(?:menee|menevät|meni|on\s+mennyt|alkavat\s+mennä|palaa)|pinna(?:ni)?\s+(?:palaa|kiristyy|alkaa\s+kiristyä|on\s+kireä)|menee\s+hermo(?:t)?|kärsivällisyys(?:teni)?\s+(?:on\s+)?(?:lop\p{L}+|alkaa\s+loppua)|kärsivällisyyteni\s+(?:on\s+)?(?:lop\p{L}+|alkaa\s+loppua)|loppui\s+kärsivällisyy\p{L}*|sai\s+tarpeekse(?:ni|mme)|olen\s+saanut\s+tarpeekseni|saanut\s+tarpeekseni)/giu,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:törkeää|ihan\s+törkeetä|törkeetä|pöyristyttävää|ennenkuulumatonta|sietämätöntä|kestämätöntä|häpeällistä|hävytöntä|ala-arvoista|hävetkää|häpeäisitte|skandaalimaista|täysin\s+(?:käsittämätöntä|naurettavaa|järjetöntä)|aivan\s+(?:käsittämätöntä|naurettavaa|uskomatonta\s+touhua)|(?:ihan|täyttä|aivan)\s+pelleilyä)(?!\p{L})/giu,
    unless: /(?<!\p{L})ei\s+(?:\p{L}+\s+){0,2}(?:ole\s+)?(?:törkeää|häpeällistä|ala-arvoista)/giu,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vittu(?!il)(?:jen|un|a)?|saatana(?:n|lliset)?|perkele(?:en|et|ellinen)?|helvet(?:ti|in|isti|tiä)|jumalauta|paska(?:a|n|palvelu\p{L}*|t|mainen)?)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:helvetin\s+(?:hyvä|hieno|iso\s+kiitos|kova)|paskan\s+(?:hyvä|tärkeä)|vitun\s+(?:hyvä|hieno)|perkeleen\s+(?:hyvä|hieno))/giu,
  },
  {
    rule: 'anger/disappointed',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:pettynyt|pettyneitä|pettymys|turhauttava(?:a|n)|turhautunut|turhautuneita|tyytymätön|tyytymättömiä|harmistunut|ärsyttää|ärsyttävää|ärsyyntynyt|huono(?:a)?\s+palvelua?|surkea(?:a|ta)?\s+palvelua?|näin(?:kö)?\s+(?:te\s+)?kohtelette\s+(?:\p{L}+\s+)?(?:asiakka|minu|meit)\p{L}*|naurettavaa|käsittämätöntä|uskomatonta)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei|ettei|etten)\s+(?:\p{L}+\s+)?(?:ole\s+)?(?:ollut\s+)?(?:\p{L}+\s+)?(?:pettynyt|pettyneitä|pettymys|tyytymätön|turhaut|huono|harmistu|ärsyt)|(?<!\p{L})(?:uskomatonta|käsittämätöntä)\s+(?:miten\s+|kuinka\s+)?(?:hyv|hieno|nope)/giu,
  },
  {
    rule: 'anger/enough-too',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:mitta(?:ni|mme)?\s+(?:on|alkaa\s+olla|tuli)\s+(?:\p{L}+\s+)?(?:täynnä|täyteen)|(?:aivan|täysin|ihan|todella|erittäin)\s+(?:käsittämätön\p{L}*|käsittämätöntä|naurettava\p{L}*|törkeä\p{L}*|ala-arvois\p{L}*|surkea\p{L}*)|nyt\s+(?:kyllä\s+)?(?:riitti|riittää|meni\s+hermot)|hermo(?:t|ni)\s+(?:\p{L}+\s+)?(?:meni|menee|loppu\p{L}*)|(?:olen|oon)\s+(?:\p{L}+\s+)?(?:vihainen|raivoissani|raivona|kiukkuinen))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei\s+ole|en\s+ole|hyv\p{L}*)/giu,
  },
];
