import type { lint as english } from '../en/lint.ts';

export const lint: Record<keyof typeof english, string> = {
  'lint.of-row': '„{row}“: {message}',
  'lint.more': '{count, plural, one {veel üks} other {veel #}}',
  'lint.nobody-named':
    'Tiimis ei ole veel kedagi nimetatud, nii et eskalatsioonid lähevad rollidele ega jõua ühegi inimeseni. Lisage inimesed, kes need vastu võtavad.',
  'lint.nobody-reached':
    'Kellelgi tiimis ei ole maatriksi rolli, nii et ükski eskalatsioon ei jõua inimeseni. Andke kellelegi üks neist rollidest: {roles}.',
  'lint.dead-end': 'See rida ei jõua kellegini: rolli „{role}“ ei ole kellelgi ja ka selle redel ei kutsu kedagi.',
  'lint.dead-end.no-ladder': 'See rida ei jõua kellegini: rolli „{role}“ ei ole kellelgi ja real ei ole redelit.',
  'lint.role-without-people':
    'Rolli „{role}“ ei ole kellelgi, kuid seda {count, plural, one {nimetatakse ühes kohas} other {nimetatakse # kohas}}. Teisi kutsutakse alles siis, kui redelil üles minnakse.',
  'lint.role-without-people.told':
    'Rolli „{role}“ ei ole kellelgi. {count, plural, one {Üks koht nimetab seda ja seal ei teavitata kedagi.} other {Seda nimetatakse # kohas ja seal ei teavitata kedagi.}}',
  'lint.shipped-roles':
    'Veel ei ole kellelgi: {roles}. Kaasa antud read ja redelid, mis neid kutsuvad, ei jõua seni kellegini.',
  'lint.nobody-on-duty': 'Tuleval nädalal ei ole rollis „{role}“ kedagi valves nendel aegadel: {hours}.',
  'lint.nobody-on-duty.week': 'Kogu tuleval nädalal ei ole rollis „{role}“ kedagi valves.',
  'lint.nobody-on-duty.closed':
    'Rolli „{role}“ valveajad ei ole kunagi avatud, nii et selles ei ole kunagi kedagi valves.',
  'lint.person-away': '{name} on ära kuni {until} ja kedagi ei ole asendamas.',
  'lint.person-away.soon': '{name} on ära {from} kuni {until} ja kedagi ei ole asendamas.',
  'lint.deputy-missing': '{name} on ainus rollis „{role}“ ja tal ei ole asendajat.',
  'lint.deputies-in-a-ring': '{names} asendavad üksteist ja on kõik ära {from} kuni {until}.',
  'lint.no-rows': 'Maatriksis ei ole ridu, nii et ükski pöördumine ei leia siit teed.',
  'lint.unreachable': 'Ei võta kunagi ühtegi pöördumist: eespool on „{other}“ ja võtab kõik enne ära.',
  'lint.unreachable.several':
    'Ei võta kunagi ühtegi pöördumist: need read on eespool ja võtavad koos kõik enne ära: {others}.',
  'lint.same-condition': 'Ei võta kunagi ühtegi pöördumist: eespool on täpselt sama tingimusega „{other}“.',
  'lint.new-row': 'Uus rida',
  'lint.no-condition': 'Öelge, millal see rida kehtib.',
  'lint.never-holds': 'Ei võta kunagi ühtegi pöördumist: selle tingimused ei saa ühe pöördumise puhul kõik kehtida.',
  'lint.signal-off': 'Ei võta ühtegi pöördumist, kuni need signaalid on väljas: {kinds}.',
  'lint.protective-adds-nobody':
    'Ei lisa kedagi: alati, kui see kehtib, läheb „{other}“ samadele inimestele sama ruttu.',
  'lint.no-explanation': 'Kliendile mõeldud sõnad puuduvad.',
  'lint.no-explanation.in': 'Kliendile mõeldud sõnad puuduvad keeltes, mida kasutate: {languages}.',
  'lint.sla-unreachable':
    'Teenustaset „{sla}“ ei kasutata kunagi: kõik selle pöördumised võtab enne ära see, mis on eespool: {others}. Tõstke see ülespoole.',
  'lint.sla-unreachable.same':
    'Teenustaset „{sla}“ ei kasutata kunagi: täpselt samad pöördumised võtab see, mis on eespool: {others}.',
  'lint.promise.priority': '{sla}, {priority}',
  'lint.acknowledge-late': 'Vastuvõtuks on aega {time}, kuid esimene vastus on lubatud {target} jooksul ({sla}).',
  'lint.acknowledge-late.several':
    'Need read jätavad vastuvõtuks rohkem aega kui {target}, mille jooksul on lubatud esimene vastus ({sla}): {rows}. Lühendage neid või andke sellistele pöördumistele oma rida.',
  'lint.ladder-late.first-reply':
    'Redeli „{ladder}“ esimene aste „{step}“ tuleb alles, kui möödas on {time}, kuid esimene vastus on lubatud {target} jooksul ({sla}).',
  'lint.ladder-late.resolution':
    'Redel „{ladder}“ jõuab astmele „{step}“ alles, kui möödas on {time}, kuid lahendus on lubatud {target} jooksul ({sla}).',
  'lint.ladder-loop': 'Redeli „{ladder}“ astmed käivad ringi ega lõpe: {steps}.',
  'lint.ladder-step-unused': 'Redeli „{ladder}“ astmele „{step}“ ei jõua kunagi keegi: hüpe läheb sellest üle.',
  'lint.ladder-never-starts':
    'Redel „{ladder}“ ei käivitu siin kunagi: see arvestab vastuvõtu aega, kuid sellel real seda ei ole.',
  'lint.mend.remove-row': 'Eemalda see rida',
  'lint.mend.move-up': 'Tõsta ettepoole reast „{row}“',
  'lint.mend.shipped-matrix': 'Alusta kaasa antud maatriksist',
  'lint.mend.ladder': 'Kasuta redelit „{ladder}“',
  'lint.mend.deputy': 'Tee asendajaks {name}',
  'lint.mend.leave-to-role': 'Kutsu see, kes on rollis „{role}“ valves',
  'lint.mend.shipped-words': 'Lisa kaasa antud sõnad',
  'lint.mend.acknowledge': 'Vastuvõtt {time} jooksul',
  'lint.mend.no-jump': 'Eemalda tagasihüpe',
  'lint.mend.remove-step': 'Eemalda see aste',
};
