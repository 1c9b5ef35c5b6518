/** Portuguese: families of words that several kinds are built from, written for `loosely`. */

/** Whoever is above an agent. */
export const BOSS =
  '(?:supervisor(?:a|es)?|superior(?:a|es)?|chef[ei]s?|chefias?|gerentes?|gerências?|gestor(?:a|es)?|responsáve(?:l|is)|encarregad[oa]s?|coordenador(?:a|es)?|diretor(?:a|es)?|diretorias?|direção|administração|dirigentes?|manager|donos?|dona|presidentes?|ceo)';

/** Asks how, or is glad: no threat. */
export const KIND =
  '(?:como (?:posso|publico|ligo|respondo|faço|denuncio|cancelo|se)|obrigad[oa]s?|ador(?:o|amos|ei|ando|am a)|ótim[oa]s?|maravilh~|excelente~|elogi~|(?<!in)satisfeit~|bo(?:m|ns|a|as) (?:avaliação|atendimento|serviço|trabalho|crítica)|atendimento bom|positiv[oa]s?|cinco estrelas|5 estrelas|recomendar a todos|perfeit~)';
