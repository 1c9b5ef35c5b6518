import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const UNLESS = loosely`(?:recebi|enviaram|mandaram) …aviso|aviso de pagamento|~\?\P{L}*$|medidas d[ao]|cartão|não me arrepend~|em dinheiro|desconto|buscar|experimentar|formação|visitar|obrigad[oa]|foi feito|cupom|bolo|quem vier`;

/** Portuguese: another extraordinary measure or an ultimatum (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/ultimatum',
    aspect: 'ultimatum',
    strength: 'explicit',
    match: loosely`(?:é|este é|meu|o|última|^) ?(?:o |a |meu |vossa |sua )*últim[oa] (?:aviso|advertência|chance|oportunidade|alerta)|ultimato|(?:dou|damos|darei)(?:-vos|-lhes)? (?:_)?(?:\d|até|prazo|dois|duas|três|um|uma)~|(?:têm|tem|terão) (?:_)?(?:\d+ (?:horas?|dias?)|até (?:hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|o fim))[^.!?\n]{0,30}(?:para|depois|ou|senão|se não)(?= (?:devolv|resolv|soluc|arranj|respond|atu|eu|vou|isso)~|)|(?:vão|vai|vais) (?:se )?(?:_)?(?:arrepender|lamentar|pagar (?:por|caro))~|arrepender-se~|(?:sair|custar)(?:-vos|-lhes)? (?:muito )?caro|(?:haverá|terão|arquem com (?:as )?|sofrerão) ?consequências|não me responsabilizo|(?:depois )?não (?:digam|reclamem|venham)(?: que)?(?: não avisei)?(?=[ .!]*$| que não)|(?:ou|e) (?:vocês )?(?:vão ver|já verão)(?=[.!]*$)|vão ver do que|do que sou capaz|não (?:vai|vão) ficar assim|não fica assim|(?:vocês )?não me conhecem|não me deixam (?:outra )?(?:alternativa|escolha|opção|saída)(?! (?:senão|a não ser))`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match: loosely`(?:tom(?:ar|arei|aremos|o)) (?:_)?(?:providências|medidas(?! (?:da|do|judici|lega)))(?: drásticas| necessárias)?|farei (?:tudo )?o que for (?:preciso|necessário)|não vou (?:descansar|parar|sossegar) (?:até|enquanto)|(?:ligar|escrever|mandar) (?:_)?(?:de hora em hora|todos os dias|todo dia|a cada)|(?:até|vou) (?:acabar|fechar|afundar) (?:com )?(?:o negócio|essa loja|a loja|essa empresa)|(?:pedir|exigir|exigiremos|solicitar) (?:uma )?auditoria|(?:falar|avisar|escrever|contactar) (?:com |aos? |a )?(?:os |vossos |seus )*(?:investidores|parceiros|acionistas|sócios|patrocinadores)`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/withhold-payment',
    aspect: 'payment',
    strength: 'explicit',
    match: loosely`não (?:vou |iremos |vamos |irei |mais )?(?:pag(?:o|ar|arei|amos|aremos))(?= (?:mais|nem|nada|a|enquanto|até|o|essa|esta|isso)|[.!]*$)|(?:parar|paro|deix(?:o|arei|amos|ar)) de pagar|(?:suspend|bloque|reter|ret|cancel|sust)\p{L}* (?:_)?(?:pagamentos?|débito automático|boletos?|mensalidades?)`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/visit',
    aspect: 'visit',
    strength: 'explicit',
    match: loosely`(?:vou|irei|vamos|apareço|aparecer) (?:_)?(?:até aí|aí (?:na|no|pessoalmente)|na loja|no vosso escritório|à (?:vossa )?sede|à sede de vocês|acampar|ao escritório)|vou até aí|acampar (?:na|à|em)|(?:acorrent|plant)~ (?:_)?(?:porta|entrada)|protesto em frente|sei onde fica (?:o |a )?(?:_)?(?:escritório|sede|loja|empresa)|só saio (?:com|quando|depois)`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/formal-complaint',
    aspect: 'complaint',
    strength: 'explicit',
    match: loosely`(?:reclamação|queixa) (?:formal|oficial|por escrito)|formaliz(?:ar|o|arei|amos) (?:uma |a |minha )?(?:reclamação|queixa)`,
    unless: loosely`como (?:faço|posso|se)|nossos clientes|onde`,
  },
  {
    rule: 'extraordinary-threat/boycott',
    aspect: 'boycott',
    strength: 'explicit',
    match: loosely`boicot~|abaixo-assinado|(?:recolh|junt|colet)~ assinaturas|petição (?:contra|online|pública)`,
  },
  {
    rule: 'extraordinary-threat/purse-and-door',
    strength: 'explicit',
    match: loosely`(?:o|a|os|as|próxima|meu|mensalidade|este) (?:prestação|aluguel|renda|mensalidade|débito direto|fatura|parcela|boleto|pagamento|cheque|condomínio|quota)s?(?: [\p{L}\d]+){0,6} (?:fica|ficam|vai|está|tá|ficará|fica anulad) ?(?:_)?(?:no meu bolso|suspens|retid|bloquead|em juízo|depósito|congelad|gaveta|guardad|anulad|parad)~|(?:suspend|sust|bloque|congel|cancel|ret)(?:o|emos|amos|er|ar|i|ei|enho|emos|êm) (?:_)?(?:os |o |todos os |as |a )?(?:pagamentos?|cheques?|débito direto|mensalidades?|boletos?|parcelas?|prestações)|(?:não (?:vamos|vou|pagamos|pago|pagaremos)|hora que não) (?:_)?(?:pagar|pago|pagamos|mensalidade|estadia|nem um)(?: [\p{L}]+){0,5} (?:enquanto|até|sem|antes)|eu não pago, e|nem mais um (?:cêntimo|centavo|tostão|real|euro)|nem pagamos|contestei no cartão|troquei o cartão|tentem a sorte|(?:apareço|baixo|vou|iremos|irei|deixo|largo|largar|acorrento|venho|acampo|planto)(?:-me|-lhe|-vos)? [^.!?\n]{0,60}(?:à porta|na porta|na frente|aí com|atravessad|no salão|megafone|microfone|cartaz|lotado|do consulado|do stand|meu irmão)~|(?:atravessad)[oa]s? (?:à|na|em)|não (?:arredamos|arredo) pé|não (?:saímos|saio) (?:daqui|do quarto|da loja)|(?:têm|tem|vocês têm|vocês tem) até (?:à |ao |a )?(?:meia|meio|amanhã|sexta|segunda|às|hoje)~|depois não (?:digam|diga|respondo|se queixem|reclamem)|não respondo por mim|aguentem as|as consequências|(?:foi|é|será) (?:a |esta a |esta )?(?:minha )?(?:última|derradeira) (?:conversa|vez que|aviso|tentativa)|última conversa mansa|(?:exigir|pedir|fazer|queremos) (?:_)?auditoria|auditoria (?:de tudo|completa|externa)|quando acertarem as contas|(?:sent|sente|sentam?) conosco (?:_)?ou|ou suspendemos|greve de fome|vão (?:se )?arrepender(?:-se)?`,
    unless: loosely`obrigad[oa]|como (?:faço|posso)|posso|~\?\P{L}*$|excursão|passeio das|saudade|por favor,? cancel~`,
  },
];
