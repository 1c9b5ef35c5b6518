import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const WELL = loosely`ador~|abraço|obrigad[oa]|encantad~|bebe|brinde|(?<!não é )só comigo[?,]|ou só comigo|só acontece comigo|já conseguem|querem contratar|perguntam|quantos|licenças|queremos dar|achei a solução|jantar|saber|~\?\P{L}*$`;
const MANY =
  '(?:usuári[oa]s|utilizador[ea]s|client[ea]s|funcionári[oa]s|colegas|vizinh[oa]s|trabalhador[ea]s|colaborador[ea]s|alun[oa]s|estudantes|pacientes|sóci[oa]s|hóspedes|passageir[oa]s|pais|pessoas|famílias|afetad[oa]s|gente|departamentos|lojas|filiais|caixas|postos|escritórios|professores|médicos|motoristas|moradores|condóminos|agentes|conhecidos|amigos)';
const STUCK =
  '(?:sem|não (?:conseg|pod|tem|têm|funcion)|nenhum|parad|afetad|prejudic|bloquead|reclam|queix|esper|à espera|relat|também|fora do ar|na mesma|o mesmo|com (?:o|a|os) mesm|mesm[oa] (?:problema|erro|falha|coisa)|falha|cobrad|têm o mesmo|sofr)';

/** Portuguese: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/everybody-here',
    strength: 'explicit',
    match: loosely`(?:tod[oa] (?:a |o |minha |nosso )?(?:equipe|equipa|empresa|escritório|prédio|bairro|rua|cidade|turma|escola|região|departamento|aldeia|condomínio)|(?:a |o )?(?:equipe|equipa|empresa|escritório|prédio|bairro|rua|cidade|turma|escola|região|departamento|família|zona|condomínio|loja) (?:inteir|tod)[oa]) …${STUCK}~|tod[oa]s (?:os |as |meus |minhas |nossos |nossas |os meus |os nossos |as nossas |nós )*${MANY} …${STUCK}~|em todas as (?:nossas )?(?:lojas|filiais|unidades)|(?:nenhuma?|ninguém) (?:de nós|dos? \p{L}+|das? \p{L}+|n[ao] \p{L}+|${MANY}|funcionário|usuário|aluno|consegue)(?: \p{L}+)? …(?:conseg|tem|pod|entr|acess|funcion|login)~|ninguém consegue (?:entrar|acessar|aceder|trabalhar)|(?:acontec|está assim|cai|isso acontece|a acontecer)~ (?:_)?(?:com |para |pra )(?:tod[oa]s?(?: mundo| a gente| o| os)?|muita gente)~?|(?:de|a) todos nós|(?:metade|meio|meia) (?:d[aoe] )?(?:_)?(?:escritório|equipe|equipa|empresa|turma) …(?:não|sem)|é para todo mundo`,
    unless: WELL,
  },
  {
    rule: 'affects-others/many',
    aspect: 'many',
    strength: 'explicit',
    match: loosely`(?:\d{2,}|dezenas de|centenas de|milhares de|muit[oa]s|vári[oa]s|outr[oa]s|trinta|vinte|cinquenta|cem|os \d{2,}|noss[oa]s|os nossos|meus|os meus|as minhas|mais) (?:\p{L}+ )?${MANY}(?: nossos)? …${STUCK}~|afet(?:a|ando|ou|am) (?:_)?(?:tod[oa]s|as|os|muit|\d|vári|noss)~|(?:estão )?afetados \d+|somos (?:muit|vári|mais de|cem|mil|dezen|centen)~ …(?:afetad|prejudicad|na mesma|lesad)~|não (?:sou|somos|fui) (?:o|a|os|as) únic[oa]s?|muita gente …(?:mesm|reclam|queix)~`,
    unless: WELL,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match: loosely`(?:outr[oa]s|meus|alguns|o resto d[aoe]|minha|meu|vários) (?:\p{L}+ )?(?:${MANY}|irmã|irmão|equipe|equipa|amig[oa]) (?:_)?(?:também|aconteceu o mesmo|não consegue|estão|reclam|foram cobrad)~|também não (?:funciona|dá|consegue|abre) (?:_)?(?:colegas|outros|vizinhos|equipe|equipa|meus)~|(?:no|em|nas|pelo) (?:fórum|grupo|twitter|redes|facebook|internet) …(?:mesmo|muita gente|todo mundo|todos|reclam|relat)~|(?:vi|li) no …(?:muita gente|outros)~|conheço (?:mais|outr)~ …(?:mesm|problema)~|problema geral|não é só (?:comigo|meu|aqui)|acontec(?:e|eu) o mesmo`,
    unless: WELL,
  },
  {
    rule: 'affects-others/many-of-us',
    aspect: 'many',
    strength: 'explicit',
    match: loosely`(?:somos|estamos|são|tem|há|contei|já somos|conversei com) (?:_)?(?:\d+|cento e \p{L}+|vinte e \p{L}+|vinte|trinta|quarenta|cem|dezenas|centenas|umas vinte|nove|oito|sete|dez|doze|outras) (?:_)?(?:pessoas|famílias|produtores|vidas|meninas|convidados|funcionários|operadores|lojas|moradores|lesados|clientes|apartamentos|pais|vizinhos|gente|alunos|passageiros)~(?=[^?]*(?:$|\.))|(?:o|a) (?:prédio|bairro|freguesia|condomínio|andar|discord|brasil|cidade|empresa|turma|bloco|linha)(?: \p{L}+)? (?:inteir[oa]|tod[oa]|está|tá|anda) (?:_)?(?:sem|off|travando|vermelho|atrasad|parad|às escuras)|(?:prédio|andar|discord|freguesia|bairro|brasil|bloco|turma) (?:inteir[oa]|todo|toda)|ao prédio todo|toda a gente (?:atrasada|sem|parada|aqui|com|está)|(?:nenhum[a]?|todas|todos) (?:d[aoe]s? )?(?:noss[oa]s |os |as )?(?:_)?(?:lojas|pais|clientes|filiais|alunos|vizinhos|colegas)(?: [\p{L}]+){0,4} (?:emit|faz|fazer|conseg|está|estão|com a|com o|sem|não)~|todo mundo que (?:entrou|comprou|assinou|tem|usa)|(?:não|n) é só (?:eu|comigo|cmg|aqui|a minha|meu)|não é (?:a minha internet|o meu wifi|só)|é geral|outras famílias|mais (?:vinte|dez|trinta|\d+) pessoas com o mesmo|(?:todas|todos|meninas|pessoas|colegas|vizinhos|moradores|clientes)[:,]? (?:_)?com (?:a mesma|o mesmo) (?:alergia|problema|sola|sucedido|defeito|erro|sintoma)|eu, (?:minha|meu|a minha) \p{L}+ e|(?:pessoas|gente|famílias|passageiros) (?:a )?(?:dormi(?:r|ndo)|subindo|à pinha|em home office|parad|no chão)~|(?:trinta|vinte|dez|\d+|doze) (?:convidados|alunos|funcionários|pessoas|hóspedes|clientes|operadores|vidas) (?:_)?(?:passaram|pass|ficaram|parad|sem|de braço|me olhando|dormindo)~|plataforma à pinha|fábricas de \p{L}+ e|no clube d[ae] \p{L}+ há|nós, pais|uma creche e|tem gente (?:em|sem|dormindo)|até a farmácia fechou|downdetector|grupo de lesados|\d+ vidas sem|a turma \p{L} fazer`,
    unless: loosely`obrigad[oa]|convidados adoraram|parabéns|aniversário|reserv~|ador(?:o|ei|amos|am)|reduzimos|somos (?:dois|quatro|seis|celíac)~`,
  },
];
