/**
 * Words that pages are built of, and that say nothing of anybody: a name made of them may be told even where the page shows the
 * same word. Names of people that are words as well are left out.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a about above account action active activity add agent alert align all any app application area arrow article aside assignee
  attachment attachments audience author auto avatar back badge bar base basic before bg block body border bottom box breadcrumb
  btn bubble button buttons cancel caption card cards caret cc cell center channel chat check checkbox chevron ck cke class click
  close closed col collapse collapsed column columns comment comments compose composer connect container content contents context
  control controls conv conversation conversations count cursor custom customer dark data date default delete description desk
  details dialog direction disabled display div divider dock drag drop dropdown dropdowns combobox due edit editable editing editor element entity ellipsis
  email empty end entry entries envelope error event events expand expanded external fade feed field fields file files filter
  flag flex float fluid flush focus font footer form frame freescout from full garden generic grid group groups gutter handle has
  head header heading height hidden hide highlight history hover html icon icons id image img inactive inbox info inline inner
  input insert internal is item items js justify key label labels large last layout left level lg light line link links list
  listing live locale loaded loader loading log logo main margin max md media menu message messages meta middle min mini modal mode more
  move muted name nav navigation new next no none normal note notes notice number object off omni on open option options order
  osticket out outer outline overflow overlay owner p pad padding page pager pages pagination pane panel panels parent part parts
  picker plain popover popup position pre preview previous primary priority private profile prose public px queue quote quoted
  radio rail rcm read recipient region regular reply replies requester requestor requestors reset resize response right role root
  roundcube rounded row rows rt rtl sans screen scroll search secondary section select selected selector send sender sent separator
  shadow show sidebar side size skip slot sm small snippet solid sort space spacer span spinner stack standard start state static
  status sticky strong style sub subject submit success summary switch switcher system tab table tablist tabs tag tags tbody td
  team template test text textarea textbox th thead thread threads ticket tickets time timestamp title to toggle tool toolbar
  tooltip top total tr track transaction transactions tree truncate ts type typography ui ul unread up user users value vertical
  view views viewport visible warning white widget width window word workspace wrap wrapper wysiwyg xl xs yes zammad zd zendesk zoom`
    .split(/\s+/)
    .filter(Boolean),
);
