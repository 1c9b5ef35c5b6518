import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Keegi pole mulle nädal aega vastanud.',
    'Ma ei ole saanud ühtegi vastust.',
    'Lubasite esmaspäeval helistada, aga keegi ei helistanud.',
    'Kirjutan teile juba kolmandat korda.',
    'Mitu korda ma pean sama asja selgitama?',
    'Te ei kuula mind üldse.',
    'Oleme oodanud juba kolm nädalat.',
    'See võtab liiga kaua aega.',
    'Jälle sama vastus, mind saadetakse ühe osakonna juurest teise.',
    'Mind ei võeta tõsiselt.',
    'Küsin uuesti, kus mu tellimus on.',
    'Vastust pole ikka veel tulnud.',
    'Kui kaua ma pean veel ootama?',
    'Ma olen juba kaks nädalat oodanud.',
  ],
  miss: [
    'Ma ei jõudnud teile varem vastata, vabandust.',
    'Ootan põnevusega uut versiooni.',
    'Kui kaua tarne tavaliselt aega võtab?',
    'Keegi ei vasta uksekellale, kas paki saab naabrile jätta?',
    'Aitäh, vastasite väga kiiresti.',
    'Varukoopia tehakse kolmandat korda nädalas.',
    'Kuulan teie podcasti iga nädal.',
  ],
};
