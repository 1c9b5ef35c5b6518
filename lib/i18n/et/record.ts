import type { record as english } from '../en/record.ts';

export const record: Record<keyof typeof english, string> = {
  'record.title':
    '{count, plural, =0 {Tiimi kirjed: midagi ebatavalist ei ole} one {Tiimi kirjed: # asi vajab vaatamist} other {Tiimi kirjed: # asja vajab vaatamist}}',
  'record.help':
    'Iga brauser nummerdab oma kirjed ja seob iga kirje eelmisega. Nii on näha, kui keegi kirjet hiljem muudab või mõne välja võtab. Töö selle pärast ei peatu ja inimese kohta käivate tekstide kustutamine jätab seosed terveks.',
  'record.checked': 'Viimati kontrollitud: {when}',
  'record.check': 'Kontrolli kõik uuesti',
  'record.save': 'Salvesta leitu failina',
  'record.altered':
    '{count, plural, one {Kasutaja {name} kirje (brauser {device}) erineb sellest, mida järgmine kirje kinnitab.} other {Kasutaja {name} # kirjet (brauser {device}) erineb sellest, mida järgmised kirjed kinnitavad.}}',
  'record.missing':
    '{count, plural, one {Kasutaja {name} kirjet (brauser {device}) siin ei ole, kuigi järgmine sellele viitab. See võib olla veel selles arvutis.} other {Kasutaja {name} # kirjet (brauser {device}) siin ei ole, kuigi hilisemad neile viitavad. Need võivad olla veel selles arvutis.}}',
  'record.twice':
    '{count, plural, one {Brauseri {device} ({name}) numbrit on kasutatud kaks korda.} other {Brauseri {device} ({name}) # numbrit on kasutatud kaks korda.}} Nii juhtub, kui brauseri profiil kopeeritakse või varukoopiast taastatakse.',
  'record.clock': 'Brauseri {device} ({name}) kell oli üle ööpäeva ees. Sealt tulnud ajad võivad olla valed.',
  'record.differs':
    '{count, plural, one {Tiimi serveris on kasutaja {name} kirje (brauser {device}) teistsugune.} other {Tiimi serveris on kasutaja {name} # kirjet (brauser {device}) teistsugused.}} See brauser hoiab alles selle, mis tal oli.',
  'record.copied':
    'Teine brauser on kasutanud selle brauseri numbrit ({device}), nagu juhtub profiili kopeerimisel või taastamisel. Nüüdsest on sellel brauseril oma number.',
  'panel.covered':
    'Miski sellel lehel näib nuppu katvat, seepärast vajutus ei lugenud. Kui see oli mõeldud, vajutage veel kord.',
};
