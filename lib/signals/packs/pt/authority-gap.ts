import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { BOSS } from './words.ts';

/** Portuguese, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/not-allowed',
    strength: 'explicit',
    match: loosely`não (?:estou|estamos|me é|nos é|é-me) (?:autorizad|permitid|habilitad)[oa]s?|não (?:tenho|temos|possuo) (?:a |essa )?(?:autorização|permissão|permissões|alçada|poder|poderes|autonomia|autoridade|competência)|(?:eu )?não (?:posso|podemos) (?:_)?(?:aprovar|autorizar|decidir|conceder|liberar|prometer|tomar essa decisão)|não me (?:cabe|compete) (?:decidir|aprovar|autorizar)|decisão não (?:é minha|depende de mim|me cabe)|não depende de mim|(?:ultrapassa|excede|acima d[oae]) (?:_)?(?:meu limite|minha alçada|limite|alçada|competências)~?|fora da minha (?:alçada|competência)|nível de acesso não`,
    unless: loosely`o cliente não|sua conta`,
  },
  {
    rule: 'authority-gap/they-must-approve',
    strength: 'explicit',
    match: loosely`(?:${BOSS}|financeiro|jurídico|contabilidade) (?:_)?(?:tem (?:de|que)|precisa|deve|têm (?:de|que)) (?:aprovar|autorizar|assinar|validar|decidir|liberar)|(?:precisa|tem (?:de|que)|deve) (?:ser )?(?:aprovad|autorizad|validad|assinad|liberad)[oa] (?:pel|por)~ …|(?:preciso|precisamos|falta|pendente|aguardo|aguardamos|aguardando|pedir|peço|pedirei|solicitar|solicito|depende) (?:_)?(?:aprovação|autorização|aval|ok|permissão|assinatura|luz verde)(?: d[aoe][^.!?\n]{0,25})?|(?:só|apenas|somente) (?:a |o |minha |meu |a minha )*(?:${BOSS}|financeiro) pode|(?:alguém|algum ${BOSS}) pode (?:aprovar|autorizar|liberar)|quem decide é (?:a |o |meu |minha )*${BOSS}`,
    unless: loosely`(?:precisamos|preciso) da (?:sua|vossa)|o (?:senhor|cliente) autoriza|o seu (?:chefe|banco)`,
  },
];
