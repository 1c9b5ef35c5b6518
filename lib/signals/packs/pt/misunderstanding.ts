import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const MINE = loosely`acho que entendi|confundi|não entend(?:i|o)|entendi bem|agora entendi|culpa minha|falha minha|obrigad[oa]|perfeitamente|desculpe~|tradutor|tamanho serve|distração|respondida|gerente|atendente|supervisor~`;

/** Portuguese: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match: loosely`não (?:foi|é|era) (?:isso|isto|essa|a isso|esta) (?:o )?(?:que|a minha) (?:eu )?(?:perguntei|pedi|pergunta|questão|dúvida|me referia|quis dizer)|(?:eu )?(?:não|nunca) (?:perguntei|pedi|disse|falei|solicitei|me referia|me refiro)(?= (?:isso|isto|a isso|para cancelar|que queria|que)|[.!]*$)|(?:a )?(?:minha )?(?:pergunta|dúvida|questão) (?:é|era) (?:outra|diferente)|(?:isso |resposta )?não respond(?:e|eu|eram|em|este)(?:-me)? (?:à |a |o |ao |às )?(?:que|minha|meu|pergunta|dúvida)~|respond\p{L}+ (?:_)?(?:outra (?:coisa|pergunta)|a outra|algo que|e-mail errado|coisa errada)|nada a ver|(?:perguntei|pedi|solicitei|quero|queria|refiro-me|falei)(?: \p{L}+){1,4}, não (?:por|pel|d|o|a|um|uma|devolução)~|não (?:quero|queria) …, (?:quero|queria) ~|(?:referia-me|me referia|refiro-me) a outr~|não era a isso|não (?:estou (?:falando|a falar)|falo) d[aoe]~ …`,
    unless: MINE,
  },
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match: loosely`(?:não|nem) (?:me |nos |está a |estão |está |estamos a )*(?:entend|perceb|compreend)(?:eu|eram|em|endo|er|e|er-nos|este)(?:-me|-nos)?(?= |[.!]*$)|(?:entend|perceb|interpret|compreend|leu|leram)(?:eu|eram|aram|ou|este)? (?:tudo )?(?:mal|errado|ao contrário|torto)|mal interpretad[oa]|mal-entendido|(?:confundindo|a confundir(?:-me)?|confundiram)(?:-me)? com|(?:esse|este|essa) não é (?:o |a )?(?:meu|minha)|(?:leia|leiam|volte a ler|voltem a ler|releia|releiam|lê) …(?:mensagem|e-mail|escrevi|pergunta|o que|mail|pedido)|(?:falando|a falar|falamos|fala) (?:de|línguas) (?:outra coisa|coisas diferentes|diferentes)|línguas diferentes|(?:essa|esta) (?:resposta|solução) é (?:para|de) outr~|(?:mandaram|enviaram|deram)(?:-me)? instruções (?:de|para) ~|ao contrário(?=[.!]*$)|o contrário do que (?:pedi|perguntei|disse)|respondeu ao e-mail errado|fala-me d[oa]~ …e eu`,
    unless: MINE,
  },
];
