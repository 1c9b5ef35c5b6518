import type { lint as english } from '../en/lint.ts';

/** Finnish: see `en/lint.ts`. */
export const lint: Record<keyof typeof english, string> = {
  'lint.of-row': '”{row}”: {message}',
  'lint.more': '{count, plural, one {yksi muu} other {# muuta}}',

  'lint.nobody-named':
    'Tiimissä ei ole vielä ketään nimeltä, joten eskaloinnit menevät rooleille eivätkä tavoita ihmistä. Lisää ne, jotka ottavat eskaloinnit vastaan.',
  'lint.nobody-reached':
    'Matriisin rooleissa ei ole ketään, joten yksikään eskalointi ei tavoita ihmistä. Anna jollekulle jokin näistä rooleista: {roles}.',
  'lint.dead-end': 'Tämä rivi ei tavoita ketään: roolissa ”{role}” ei ole ketään, eikä porrastuskaan tavoita.',
  'lint.dead-end.no-ladder':
    'Tämä rivi ei tavoita ketään: roolissa ”{role}” ei ole ketään, eikä rivillä ole porrastusta.',
  'lint.role-without-people':
    'Roolissa ”{role}” ei ole ketään, vaikka se on mainittu {count, plural, one {yhdessä kohdassa} other {# kohdassa}}. Muita kysytään sen sijasta vasta porrastuksen edetessä.',
  'lint.role-without-people.told':
    'Roolissa ”{role}” ei ole ketään. {count, plural, one {Se on mainittu yhdessä kohdassa, jossa kenellekään ei nyt kerrota.} other {Se on mainittu # kohdassa, joissa kenellekään ei nyt kerrota.}}',
  'lint.shipped-roles':
    'Näissä rooleissa ei ole vielä ketään: {roles}. Oletusrivit ja -porrastukset, jotka kysyvät niitä, eivät tavoita niissä ketään ennen kuin joku ottaa roolin.',
  'lint.nobody-on-duty': 'Tulevalla viikolla roolissa ”{role}” ei päivystä kukaan näinä aikoina: {hours}.',
  'lint.nobody-on-duty.week': 'Roolissa ”{role}” ei päivystä kukaan koko tulevalla viikolla.',
  'lint.nobody-on-duty.closed': 'Roolin ”{role}” päivystysaika ei ala koskaan, joten siinä ei päivystä kukaan.',
  'lint.person-away': '{name} on poissa {until} asti, eikä sijaista ole paikalla.',
  'lint.person-away.soon': '{name} on poissa {from} alkaen {until} asti, eikä sijaista ole paikalla.',
  'lint.deputy-missing': '{name} on ainoa roolissa ”{role}”, eikä sijaista ole.',
  'lint.deputies-in-a-ring': '{names} sijaistavat toisiaan, ja kaikki ovat poissa {from} alkaen {until} asti.',

  'lint.no-rows': 'Matriisissa ei ole rivejä, joten mikään tukipyyntö ei ohjaudu sen kautta.',
  'lint.unreachable': 'Ei ota koskaan tukipyyntöä: ylempänä oleva ”{other}” ehtii aina ensin.',
  'lint.unreachable.several': 'Ei ota koskaan tukipyyntöä: nämä ylemmät rivit ehtivät yhdessä aina ensin: {others}.',
  'lint.same-condition': 'Ei ota koskaan tukipyyntöä: ylempänä olevalla rivillä ”{other}” on sama ehto.',
  'lint.new-row': 'Uusi rivi',
  'lint.no-condition': 'Kerro, milloin tämä rivi pätee.',
  'lint.never-holds': 'Ei ota koskaan tukipyyntöä: sen ehdot eivät voi täyttyä yhtä aikaa.',
  'lint.signal-off': 'Ei ota tukipyyntöjä niin kauan kuin nämä signaalit ovat pois päältä: {kinds}.',
  'lint.protective-adds-nobody':
    'Ei tuo ketään lisää: aina kun tämä pätee, ”{other}” menee samoille ihmisille yhtä pian.',
  'lint.no-explanation': 'Asiakkaalle ei ole sanottavaa.',
  'lint.no-explanation.in': 'Asiakkaalle ei ole sanottavaa näillä käyttämillänne kielillä: {languages}.',

  'lint.sla-unreachable':
    'Palvelutaso ”{sla}” ei tule koskaan käyttöön: ylempi ({others}) ottaa kaikki sen tukipyynnöt ensin. Siirrä se ylemmäs.',
  'lint.sla-unreachable.same':
    'Palvelutaso ”{sla}” ei tule koskaan käyttöön: ylempi ({others}) ottaa täsmälleen samat tukipyynnöt.',
  'lint.promise.priority': '{sla}, {priority}',
  'lint.acknowledge-late':
    'Vastaanottoon on aikaa {time}, mutta ensimmäinen vastaus on luvattu ajassa {target} ({sla}).',
  'lint.acknowledge-late.several':
    'Näillä riveillä vastaanottoon on enemmän aikaa kuin {target}, jossa ensimmäinen vastaus on luvattu ({sla}): {rows}. Lyhennä aikaa tai anna tällaisille tukipyynnöille oma rivi.',
  'lint.ladder-late.first-reply':
    'Porrastuksen ”{ladder}” ensimmäinen porras ”{step}” tulee vasta, kun aikaa on kulunut {time}, mutta ensimmäinen vastaus on luvattu ajassa {target} ({sla}).',
  'lint.ladder-late.resolution':
    'Porrastuksen ”{ladder}” porras ”{step}” tulee vasta, kun aikaa on kulunut {time}, mutta ratkaisu on luvattu ajassa {target} ({sla}).',
  'lint.ladder-loop': 'Porrastuksen ”{ladder}” portaat kiertävät kehää eivätkä pääty: {steps}.',
  'lint.ladder-step-unused': 'Porrastuksen ”{ladder}” portaalle ”{step}” ei tulla koskaan: hyppy ohittaa sen.',
  'lint.ladder-never-starts':
    'Porrastus ”{ladder}” ei lähde tässä liikkeelle: se lasketaan vastaanottoajasta, eikä rivillä ole sellaista.',

  'lint.mend.remove-row': 'Poista tämä rivi',
  'lint.mend.move-up': 'Siirrä rivin ”{row}” yläpuolelle',
  'lint.mend.shipped-matrix': 'Aloita oletusmatriisista',
  'lint.mend.ladder': 'Ota porrastus ”{ladder}”',
  'lint.mend.deputy': 'Sijaiseksi {name}',
  'lint.mend.leave-to-role': 'Kysy sitä, joka päivystää roolissa ”{role}”',
  'lint.mend.shipped-words': 'Lisää oletussanat',
  'lint.mend.acknowledge': 'Vastaanottoaika {time}',
  'lint.mend.no-jump': 'Poista hyppy taaksepäin',
  'lint.mend.remove-step': 'Poista tämä porras',
};
