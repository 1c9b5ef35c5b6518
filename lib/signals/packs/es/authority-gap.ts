import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { BOSS } from './words.ts';

/** Spanish, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/not-allowed',
    strength: 'explicit',
    match: loosely`no (?:estoy|estamos|me está|nos está|está) (?:autorizad|facultad|permitid|habilitad)[oa]s?|no (?:tengo|tenemos|dispongo de|cuento con) (?:la |las |el )?(?:autorización|permisos?|potestad|facultad(?:es)?|atribuciones|autoridad|competencias?|poder)|(?:yo )?no (?:puedo|podemos) (?:_)?(?:aprobar|autorizar|decidir|conceder|tomar esa decisión|otorgar|prometer)~|no (?:me|nos) corresponde decidir|no (?:depende|es decisión|está en manos?) (?:de )?(?:mí|mía|nosotros|mis)~|(?:supera|excede|sobrepasa) (?:_)?(?:límite|atribuciones|competencias|facultades|tope)|fuera de mis (?:competencias|atribuciones|facultades)|nivel de acceso no|no me permite (?:hacerlo|aprobar|modificar)`,
    unless: loosely`el cliente no|usted no|su cuenta`,
  },
  {
    rule: 'authority-gap/they-must-approve',
    strength: 'explicit',
    match: loosely`(?:tiene que|debe|tendría que|debería|lo tiene que|lo debe|ha de) (?:aprobar|autorizar|firmar|validar|decidir)(?:lo|la)? (?:_)?(?:mi|nuestr[oa]|el|la|un)? ?(?:${BOSS}|finanzas|legal|jurídico|contabilidad|administración|mi)|(?:necesito|necesitamos|falta|pendiente de|espero|esperamos|pedir|pido|pediré|solicito|solicitar|requiere|a la espera de|requiero) (?:_)?(?:aprobación|autorización|visto bueno|permiso|ok|firma)(?: (?:de|a)[^.!?\n]{0,25})?|solo (?:_)?(?:${BOSS}|finanzas|legal) puede|(?:puede|podría|me) (?:alguien |algún ${BOSS} )?(?:aprobar|autorizar|autorizáis|autorizas|autoriza)(?: (?:este|esta|un|una|el|la))?|lo (?:decide|aprueba|autoriza|firma) (?:mi|el|la|nuestr[oa]) ${BOSS}`,
    unless: loosely`necesitamos (?:su|tu|vuestra)|autoriza usted|su (?:autorización|jefe|banco|firma)`,
  },
];
