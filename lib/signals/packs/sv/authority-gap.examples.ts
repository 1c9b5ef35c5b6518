import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Jag har inte behörighet att göra återbetalningen.',
    'Jag har ingen befogenhet att göra det.',
    'Jag har inte rätt att ge den rabatten.',
    'Jag får inte besluta om det.',
    'Jag kan inte själv bevilja det.',
    'Det är inte upp till mig.',
    'Min chef måste godkänna det.',
    'Det måste godkännas av ekonomi.',
    'Vi behöver klartecken från ekonomi.',
    'Vi behöver ett ok från ledningen.',
    'Jag inväntar chefens godkännande.',
    'Det överstiger min gräns för återbetalning.',
    'Det ligger utanför mina befogenheter.',
    'Endast ledningen kan besluta det.',
    'Jag ska be om godkännande.',
    'Min behörighetsnivå tillåter det inte.',
  ],
  miss: [
    'Vi behöver ditt godkännande för dragningen.',
    'Godkänner du reparationen?',
    'Din bank har inte godkänt betalningen.',
    'Återbetalningen är godkänd.',
    'Du kan göra det med administratörsbehörighet.',
    'Vår policy tillåter retur inom 30 dagar.',
    'Skriv under bilagan, tack.',
    'Din chef måste ge dig åtkomst.',
    'Rabatten är redan dragen.',
    'Kunden har inte redigeringsbehörighet.',
  ],
};
