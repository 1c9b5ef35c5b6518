import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const WELL = loosely`se (?:va a )?enter~|encant~|saludo|felic~|disfrut~|gracias|regalo|¿le pasa|solo me pasa|pueden entrar ya|quieren contrat~|preguntan? por|cuántos|licencias|queremos dar|~\?\P{L}*$`;
const MANY =
  '(?:usuari[oa]s|client[ea]s|emplead[oa]s|compañer[oa]s|vecin[oa]s|trabajador(?:e|a)s|alumn[oa]s|estudiantes|pacientes|socios|huéspedes|pasajeros|padres|personas|familias|afectad[oa]s|colegas|gente|departamentos|tiendas|sedes|sucursales|cajas|puestos|oficinas|colaboradores|profesores|médicos|conductores|inquilinos|agentes)';
const STUCK =
  '(?:sin|no (?:pued|pudi|consig|logr|tien|funciona|logran)|tampoco|parad|afectad|caíd|quej|bloquead|esper|report|perd|con (?:el|la|los) mism|mism[oa] (?:problema|error|fallo|cosa)|fall|cobr|tien(?:en)? el mismo|sufr)';

/** Spanish: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/everybody-here',
    strength: 'explicit',
    match: loosely`(?:toda? |todo )(?:la |el |mi |nuestr[oa] |los |las )?(?:oficina|empresa|equipo|edificio|barrio|zona|pueblo|plantilla|departamento|clase|planta|colegio|escuela|urbanización|comunidad|ciudad|familia|red|sede|personal|colonia|calle|mundo) …${STUCK}~|(?:todos?|todas?) (?:los |las |mis |nuestr[oa]s |nosotros )?${MANY}? ?…${STUCK}~|(?:ningun[oa]?|ningún|nadie) (?:de (?:nosotros|nuestr[oa]s|l[oa]s|mis)|en (?:la|el|mi|nuestra|toda)|${MANY}|usuario|empleado|compañero|alumno|puede|cliente) …(?:puede|tiene|logra|consigue|funciona|entrar|acced|conect)~|nadie puede (?:entrar|acceder|conectarse|iniciar|trabajar)|(?:nos|les?) (?:pasa|ocurre|sucede|cobraron|pasó) (?:_)?(?:a )?(?:tod[oa]s?|toda la|varios|much[oa]s?)|le (?:pasa|ocurre) a tod[oa]|(?:a )?todo el mundo (?:le|se|tiene|está)|a todos nos (?:cobr|pas|ocurr|fall|dej)~|(?:toda la|todo el|la) (?:zona|barrio|edificio) (?:está |es )?afectad~|(?:media|la mitad de la|la mitad del) (?:oficina|plantilla|equipo|empresa|clase)|en todas (?:nuestras|las) (?:tiendas|sedes|sucursales|oficinas)|todo mi equipo (?:pierd|est|no)~`,
    unless: WELL,
  },
  {
    rule: 'affects-others/many',
    aspect: 'many',
    strength: 'explicit',
    match: loosely`(?:\d{2,}|decenas de|cientos de|miles de|much[oa]s|vari[oa]s|otr[oa]s|treinta|veinte|cincuenta|cien|doscient[oa]s|l[oa]s \d{2,}|nuestr[oa]s|mis|más) (?:\p{L}+ )?${MANY}(?: nuestros)? …${STUCK}~|(?:afecta(?:ndo)?|afectad[oa]s|perjudica) (?:a )?(?:tod[oa]s|l[oa]s|much[oa]s|\d+|vari[oa]s|nuestr[oa]s|más de)~ ?(?:\p{L}+ ?){0,2}|somos (?:much|vari|más de|cien|mil|dece)~ …(?:afectad|con el mismo|los que)~|no (?:soy|somos|fui) (?:el|la|los|las) únic[oa]s?`,
    unless: WELL,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match: loosely`(?:a )?(?:mis?|otr[oa]s?|algun[oa]s|vari[oa]s|mi|el resto de(?:l)?|muchos|mucha|más|much[oa]s) (?:\p{L}+ )?(?:${MANY}|herman[oa]|conocid[oa]s?|amig[oa]s?|equipo|personas|prim[oa]) (?:también |les |le |nos |se |l[oe] |que |tampoco )*(?:pas|ocurr|suced|cobr|funcion|pued|report|quej|tien|est)~ ?(?:_)?(?:lo mismo|igual|doble|el mismo|esperando)?|tampoco les funciona|(?:en|por) (?:el|los|las) (?:foros?|redes|grupo|twitter|facebook|internet) …(?:mismo|quej|report|much)~|(?:leo|veo|leí|vi) …(?:mucha gente|muchos|otros) …(?:mism|quej|pasa)~|conozco a (?:más|otr|vari)~ …(?:mism|problema)~|problema general|no (?:es )?solo (?:a )?mí[o]?|mucha gente …(?:mism|pasa|quej|afect)~`,
    unless: WELL,
  },
  {
    rule: 'affects-others/many-of-us',
    aspect: 'many',
    strength: 'explicit',
    match: loosely`(?:somos|estamos|quedamos|conté|vamos por|hay|pasó a|hemos sido|ya vamos por) (?:ya |unas |unos |como |más de |todos |a )*(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien|doscient[oa]s|ciento \p{L}+|cientos|miles)(?: (?:de|los|las))? ?(?:afectad|vecin|familias|abonad|apartament|locales|personas|tipos|máquinas|socios|client|alumn|compañer|pis|padres|emplead|usuari|gente|sin|igual|esperando)~|(?:todo|toda|todos|medio|la mitad) (?:de )?(?:el |la |los |las |del )?(?:maipú|barrio|pueblo|edificio|planta|oficina|clase|grupo|plantilla|finca|escalera|comunidad|urbanización|calle|bloque|ciudad|colegio|\p{L}+ino|cooperativa|gremio|plaza)(?: de \p{L}+| \p{L}+)? (?:_)?(?:sin|nos|estamos|intoxicad|igual|afectad|caíd|al completo|no)~|la mitad del grupo|(?:los|las) (?:de|del) (?:tercero|segundo|primero|cuarto|quinto|\p{L}+) (?:_)?(?:estamos|igual|estamos igual|nos pas)~|(?:a|y) los? del? (?:chalet|piso|apartamento|puerta|local|\p{L}+) \d+|les pasó lo mismo|(?:nos|les) (?:pas(?:ó|a)|ocurr~|sucedi~) (?:a todos|lo mismo|igual)|a todos (?:los|las|nos) (?:de|del|que)|a tod[oa] (?:la|el) (?:clase|grupo|plantilla|barrio)|estamos (?:todas|todos) (?:con|igual|sin|así)|(?:las |los |nuestras )(?:tres|cuatro|cinco|seis|siete|dos|familias|franquicias|vecinos) (?:_)?(?:estamos|la hemos|lo hemos|tenemos|locales)|(?:gente|personas|familias|vecinos|clientes|miles de personas|usuarios) (?:durmiendo|bajo la lluvia|haciendo cola|tirad~|afectad~|protestando)|(?:nueve|\d+|varias|varios|cinco|seis) (?:máquinas|locales|apartamentos|pisos|tiendas|coches|vecinos) (?:iguales |_)?(?:parad|con la mism|con el mism|sin|afectad)~|no (?:solo|sólo) (?:yo|a mí|es lo mío|el mío)|no es (?:mi|mi antena|mi wifi|solo)~ (?:po|wifi|antena|cosa)?|no es mi (?:wifi|antena|internet|router)|y no solo yo|(?:la planta|las tiendas|los locales) de \p{L}+ y (?:la|las|los|el) de|a los \d+ que|(?:grupo|asociación) de (?:damnificad|afectad)[oa]s|(?:ya )?van (?:dos|tres|cuatro|varios) (?:operarios|trabajadores|clientes|niños)|los otros (?:artesanos|clientes|vecinos)|(?:cinco|seis|diez|\d+) niños con`,
    unless: loosely`gracias|queremos|encant~|reserv~|cumpleaños|somos (?:dos|cuatro|tres|celíacos)|content[oa]s|agradecid[oa]s`,
  },
];
