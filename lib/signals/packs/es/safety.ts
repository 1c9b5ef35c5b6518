import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const TECHNICAL = loosely`proceso|servidor|hilo|tareas?|segundo plano|que quede claro|venden el|repuesto|comando|película|juego|zombis?|novela|libro|canción|de (?:risa|ganas|hambre|sueño)|oferta|portátil se|bandeja|campaña|fire tv|evento|cortafuegos|mosquitos|insectos|plaga|gérmenes`;
const WHO =
  '(?:mi|nuestr[oa]|una?|el|la|un|su|mis) (?:hij[oa]|niñ[oa]|bebé|marido|esposo|esposa|mujer|madre|padre|abuel[oa]|suegr[oa]|emplead[oa]|trabajador(?:a)?|client[ea]|compañer[oa]|nieto|nieta|herman[oa]|perro|gato|operari[oa]|huésped|pacient[e]|vecin[oa])s?';

/** Spanish: danger to people, violence, self-harm. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/violence',
    aspect: 'violence',
    strength: 'explicit',
    match: loosely`(?:te|l[eo]s?|os|la) (?:voy|vamos) a (?:matar|partir|romper|reventar|golpear|pegar|buscar y|encontrar|dar una paliza|moler)~|voy a (?:matar|golpear)(?:l[eo]s?|te|os|le)?(?= |[.!]*$)|(?:partir|romper|reventar)(?:te|le|les|os)? (?:la cara|las piernas|el cuello|los huesos)|sé dónde (?:vives?|vive|viven|trabajas?|trabaja)|(?:ir|voy|vengo|iré) …(?:con un (?:arma|cuchillo|bate|machete)|armad[oa])|(?:poner|hay|puse) una bomba|amenaz(?:ó|aron|a|ado) con (?:pegar|golpe|matar|agred|cuchillo)~|(?:agredi|golpe|peg|empuj|acosó)(?:ó|eó|aron|ieron|earon) (?:a |físicamente )?(?:mi|me|un)|(?:me|nos|le|lo|la) (?:golpeó|pegó|agredió|empujó|amenazó|acosó)|voy a quemar(?!los en)~`,
    unless: TECHNICAL,
  },
  {
    rule: 'safety/self-harm',
    aspect: 'self-harm',
    strength: 'explicit',
    match: loosely`(?:me quiero|quiero|quisiera|prefiero|deseo) mori(?:r|rme)|(?:ya )?no quiero (?:seguir )?(?:viv(?:ir|iendo)|más vivir)|suicid~|quit(?:arme|arse) la vida|(?:hacerme|haré|me haré|hacerse) daño|(?:acabar|terminar) con (?:todo|mi vida|mi existencia)|no puedo más con mi vida|sin ganas de vivir|no vale la pena vivir`,
    unless: loosely`de (?:risa|ganas|hambre|vergüenza|amor)|novela|película|suicidio (?:comercial|político)`,
  },
  {
    rule: 'safety/fire',
    aspect: 'danger',
    strength: 'explicit',
    match: loosely`(?:ech|sal|soltó|sold|suelt|desprend|sac)~ (?:_)?(?:humo|chispas|llamas|fuego)|(?:humo|chispas|llamas) (?:sal|de(?:l| la)|en)~|(?:se )?(?:incendi|prendi|prendió|ardió|arde|ardiendo)(?:ó|eron|a|do)? ?(?:fuego)?(?= )|se (?:incendió|quemó|prendió fuego|derritió|inflamó)|incendio|(?:se )?(?:explot|estall|revent)(?:ó|aron|ado|ando|e)|casi (?:se )?(?:quem|incend|explot|arde)~|por poco (?:se )?(?:arde|quema|explota)|huele~ a (?:quemado|gas|humo|plástico quemado)|olor a (?:quemado|gas|humo)|fuga de gas|monóxido|cables? (?:pelad|con corriente|suelt|expuest)~|cortocircuito`,
    unless: loosely`proceso|tostada|visitas|bandeja|alarma de (?:humo|incendio)|estoy que|¿tiene|¿hay|costes?|ventas|película|juego|jaj~|globos?|piñata|petardos?|palomitas|reímos`,
  },
  {
    rule: 'safety/injury',
    aspect: 'danger',
    strength: 'explicit',
    match: loosely`descarga eléctrica|(?:recib|dio|dieron|da|sufri)~ (?:una |un )?(?:descarga|calambre|corriente|corrientazo|toque)~|electrocut~|da calambre|(?:se|me) (?:quem(?:ó|é)|cort(?:ó|é)|lastim(?:ó|é)|hir(?:ió)|cay(?:ó)|caí|fractur(?:ó|é)|atragant(?:ó|é)|intoxic(?:ó|é)|golpe(?:ó|é)|romp(?:ió)) (?:la|el|una?|con|al|por|del|y|de|los)|${WHO} (?:casi )?(?:se )?(?:_)?(?:quem(?:ó|aron)|cort(?:ó)|lastim|hir|cay(?:ó)|atragant|intoxic|ahog|electrocut|golpe|herid|resultó)~|intoxic(?:amos|aron|ó|ación|ad[oa]s?)|reacción alérgica|anafil~|no podía respirar|(?:acab|termin|llev|está|estuv|ingres|fui|fuimos)~ …(?:en|a|de) (?:urgencias|el hospital|hospital|emergencias|la clínica)|(?:hubo|hay|un|dos|varios|resultó|resultaron|gravemente) (?:un )?herid[oa]s?|(?:vidrio|cristal|metal|clavo|aguja|plástico|cuchilla)s? en (?:la|el|mi|su) (?:_)?(?:papilla|comida|pan|yogur|bebé|sopa|ensalada|lata|leche|helado)|(?:fall|qued|no responden|sin)~ (?:_)?(?:los )?frenos|frenos no (?:responden|funcionan|frenan)|casi (?:me|se|nos) mat(?:o|a|amos|é)|(?:puede|podría|va a|pueden|podrían) (?:morir|matar|haber (?:un accidente|una desgracia|muertos|heridos))~|corre(?:n)? peligro|(?:ascensor|elevador)…(?:gente|persona|niño|atrapad)~|(?:persona|gente|niños?|alguien|atrapad[oa]s?) …(?:ascensor|elevador)|brazo roto|pierna rota|me caí|(?:medicina|medicamento|dosis)…(?:equivocad|errónea)~|depende del? (?:respirador|oxígeno)`,
    unless: loosely`nadie (?:resultó|salió|se)|que quede claro|repuesto|(?:vidrio|cristal|pantalla|vaso)s? a mí|tareas?|segundo plano|no hubo (?:herid|daños)~|trabajo en un hospital|imposible que|estaba en el hospital|tráfico retras|jaj~|tostada|herida en el orgullo`,
  },
  {
    rule: 'safety/dangerous',
    aspect: 'danger',
    strength: 'tone',
    match: loosely`(?:es|son|era|resulta|está|muy|demasiado|sumamente) (?:_)?(?:peligros[oa]s?|peligrosísim[oa]s?|un peligro|insegur[oa]s?)|un peligro (?:para|público)|riesgo de (?:incendio|explosión|descarga|asfixia|electrocución|accidente)|va a haber una desgracia`,
    unless: loosely`no es peligros~|contraseña|archivo|enlace|correo|web|script`,
  },
  {
    rule: 'safety/bodily',
    strength: 'explicit',
    match: loosely`(?:huele|olía|olor) a (?:gas|quemado|humo|chamuscad|cable)~|llama (?:_)?(?:naranja|amarilla)|(?:pedazo|trozo|cristal|vidrio)s? de (?:vidrio|cristal|metal|plástico duro)|(?:le |me |se )(?:salió|sale) sangre|sangr(?:ando|a|aba) (?:de|por|mucho)|(?:está|estuvo|acabó|terminó|termina|ingres~|uno|dos|la llevamos) (?:_)?(?:en|a) (?:la )?(?:uci|el hospital|urgencias|cuidados intensivos|reanimación)|intoxicad~|(?:ponerles?|con) suero|(?:se )?(?:desmay|electrocut|asfixi|ahog|quemadur|descalabr)~|(?:dio|da|dan|pega) (?:un )?(?:calambre|corriente|chispazo)s?|(?<!que )ech(?:ó|a|aba) (?:chispas|humo)|explotó (?:encima|en (?:la|mi|el)|solo|dentro)|(?:clavícula|brazo|pierna|costilla|cadera|muñeca|mano) (?:rot|enyesad|quemad|fracturad|escayolad)~|casco partido|tengo quemad[oa]|(?:tiene|con) (?:el|la) (?:brazo|pierna) enyesad[oa]|(?:freno|dirección|puerta|arnés|cable|resguardo)s? (?:_)?(?:se (?:abrió|soltó|rompió|volvió a soltar)|no corta)|se soltó el freno|se (?:vino abajo|desplomó|cayó) (?:_)?con (?:mi|el|la)|se me cae por el hueco|(?:úlcera|alergia|penicilina|convulsion|septicemia|hemorragia)~(?=[^?]*$)|perder el ojo|salta un ojo|salida de emergencia (?:_)?(?:cerrad|candado|bloquead)~|cerraron con candado|(?:gotea|goteando|fuga de) (?:ácido|gas|químic)~|sin guantes ni|(?:no quiero|para qué) (?:seguir )?viv(?:ir|o) (?:así|más)|(?:al|hacia el|por el|del) (?:balcón|puente|vacío)(?=[^?]*$)(?<=(?:empuj|tir|salt|lanz).{0,60})|(?:me|la|lo|nos) (?:mata|va a matar|espera~ (?:afuera|fuera)|amenaz~)(?=[^?]*(?:$|ayuda|con|dirección))|(?:con|un) (?:cuchillo|navaja|pistola)|a qué colegio voy|sabe dónde (?:vivo|trabajo)|dónde vivo|(?:iba|conducía|manejaba) a 1\d\d|mirando el móvil|(?:niños?|abuelit[oa]s?|gente) (?:_)?con (?:diarrea|vómitos|fiebre)|39 de fiebre|no puedo (?:tragar|respirar)|operarios? con cortes|saltó de milagro|de milagro (?:no|sigue)|a una calle de cuatro carriles|salió por la puerta él solo|se nos muera`,
    unless: loosely`exposición|juego|de risa|de lo ric|que echo|fotograf~|muert[oa] de|encant~|gracias|película|que quede claro|para la alergia\?|cómo`,
  },
];
