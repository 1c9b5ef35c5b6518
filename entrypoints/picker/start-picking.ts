import { PICK_MESSAGES } from '../../lib/messages/pick-messages.ts';
import { receiveBy } from '../../lib/messages/receive-by.ts';
import { messagesLike } from '../../lib/sites/picked/derive-body.ts';
import { guessMessage } from '../../lib/sites/picked/derive-messages.ts';
import { deriveProfile, type Picks } from '../../lib/sites/picked/derive-profile.ts';
import { outer } from '../../lib/sites/picked/places.ts';
import { type BarButton, createBar } from './bar.ts';
import { createBoxes } from './boxes.ts';
import { createLayer } from './layer.ts';
import { lookPointed } from './look-pointed.ts';
import { moveBy } from './move-by.ts';
import { sendPick } from './send-pick.ts';
import { STEPS, type Step, snap, suggest } from './steps.ts';
import { scrollUnder, underPoint } from './under-point.ts';

const REDRAW = 250;

/** Lets a person point at a page until a profile comes of it, or they stop. Text of the page is shown nowhere but in our own page. */
export async function startPicking(document: Document): Promise<{ stop(): void }> {
  const { words } = await sendPick('pick.words', {});
  const word = (name: string) => words[name] ?? name;
  let step: Step | 'done' = 'message';
  const picks: Partial<Record<Step, Element>> = {};
  /** What is outlined; for a message, where in it a person pointed, and whether they set its size by hand. */
  let pointed: Element | undefined;
  let shown: Element | undefined;
  let whole: Element | undefined;
  let isThrough = false;
  let note = '';

  const layer = createLayer(document, word('pick.title'), {
    point: (x, y) => {
      const under = underPoint(document, x, y, layer.host);
      const said = under.foreign ? word('pick.foreign') : '';
      if (under.element === pointed && said === note) return;
      note = said;
      lookAt(under.element);
    },
    pick: (x, y) => {
      const { element, foreign } = underPoint(document, x, y, layer.host);
      if (foreign || !element) return;
      if (element !== pointed) lookAt(element);
      choose();
    },
    wheel: ({ clientX, clientY, deltaX, deltaY }) => {
      scrollUnder(underPoint(document, clientX, clientY, layer.host).element, deltaX, deltaY);
      boxes.draw();
    },
    filled: () => bar.element.focus(),
  });
  const bar = createBar(document, layer.ground, word, press);
  const boxes = createBoxes(document, layer.boxes, bar.accent);
  const stopReceiving = receiveBy(PICK_MESSAGES, {
    'tab.pointed': ({ profile, examples, chosen }) => lookPointed(profile, examples, chosen, document),
    'tab.pick-end': () => {
      stop();
      return {};
    },
  });
  const redraw = setInterval(() => {
    boxes.draw();
    letThrough();
  }, REDRAW);

  /** Outlines an element: for a message the whole of it as it is guessed, and those like it. */
  function lookAt(element: Element | undefined): void {
    pointed = element;
    whole = undefined;
    shown = element && (step === 'message' ? guessMessage(element) : snap(step === 'done' ? 'message' : step, element));
    draw();
  }

  function resize(isLarger: boolean): void {
    if (!pointed || !shown) return;
    const next = isLarger ? outer(shown) : moveBy('in', shown, pointed);
    if (!next || next.matches('html')) return;
    shown = next;
    if (step === 'message') whole = next;
    else pointed = next;
    draw();
  }

  function walk(direction: 'before' | 'after'): void {
    const next = shown && moveBy(direction, shown, pointed);
    if (!next) return;
    lookAt(next);
    if (step === 'message') [shown, whole] = [next, next];
    next.scrollIntoView({ block: 'nearest' });
    draw();
  }

  function choose(): void {
    if (step === 'done' || !pointed || !shown) return;
    picks[step] = step === 'message' ? pointed : shown;
    if (step === 'message') messageByHand = whole;
    go(1);
  }
  let messageByHand: Element | undefined;

  function go(by: 1 | -1): void {
    const index = step === 'done' ? STEPS.length : STEPS.indexOf(step);
    const next = STEPS[Math.max(0, index + by)];
    note = '';
    if (!next) {
      finish();
      return;
    }
    step = next;
    lookAt(suggest(step, document, picks.message && (messageByHand ?? guessMessage(picks.message))));
    shown?.scrollIntoView({ block: 'nearest' });
    draw();
    bar.element.focus();
  }

  function finish(): void {
    const lost = STEPS.find((each) => picks[each] && !picks[each].isConnected);
    if (lost || !picks.message) {
      again(lost ?? 'message', 'pick.gone');
      return;
    }
    try {
      const given: Picks = { ...picks, message: picks.message, whole: messageByHand };
      const id =
        `${document.location.hostname.replace(/[^a-z0-9]+/g, '-').slice(0, 30)}-${crypto.randomUUID().slice(0, 4)}`.replace(
          /^-+/,
          '',
        );
      const derived = deriveProfile(given, document, new URL(document.location.href), id);
      step = 'done';
      isThrough = true;
      sendPick('pick.done', derived).catch((error) => {
        console.warn('Simmer:', error);
        note = word('pick.failed');
        draw();
      });
      draw();
    } catch (error) {
      console.warn('Simmer:', error);
      again('message', 'pick.lost');
    }
  }

  /** Back to a step that has to be pointed at once more. */
  function again(at: Step, why: 'pick.gone' | 'pick.lost'): void {
    step = at;
    delete picks[at];
    lookAt(undefined);
    note = word(why);
    draw();
  }

  const letThrough = () => layer.letThrough(isThrough ? bar.element : undefined);

  function press(button: BarButton): void {
    if (button === 'choose') choose();
    else if (button === 'larger' || button === 'smaller') resize(button === 'larger');
    else if (button === 'skip') {
      if (step !== 'done') delete picks[step];
      go(1);
    } else if (button === 'back') {
      isThrough = false;
      go(-1);
    } else if (button === 'use-page') {
      isThrough = !isThrough;
      draw();
    } else if (button === 'move') {
      bar.move();
      letThrough();
    } else stop();
  }

  function draw(): void {
    const alike =
      step === 'message' && shown && pointed
        ? messagesLike(shown, whole && !whole.contains(pointed) ? shown : pointed)
        : [];
    boxes.show(step === 'done' || isThrough ? undefined : shown, step === 'done' || isThrough ? [] : alike);
    const isPointing = step !== 'done' && !isThrough;
    const count = alike.length > 0 ? `${word('pick.count')} ${alike.length}` : '';
    bar.show({
      place: step === 'done' ? '' : `${STEPS.indexOf(step) + 1} / ${STEPS.length}`,
      title: word(step === 'done' ? 'pick.done' : `pick.step.${step}`),
      status: note || count,
      help: isPointing ? word('pick.help') : '',
      shown: [
        ...(isPointing && shown ? (['choose', 'larger', 'smaller'] as const) : []),
        ...(isPointing && step !== 'message' ? (['skip'] as const) : []),
        ...(step !== 'message' ? (['back'] as const) : []),
        ...(step !== 'done' ? (['use-page'] as const) : []),
        'move',
        'stop',
      ],
      labels: isThrough ? { 'use-page': word('pick.go-on') } : {},
    });
    letThrough();
  }

  function stop(): void {
    clearInterval(redraw);
    stopReceiving();
    layer.remove();
  }

  bar.element.addEventListener('keydown', (event) => {
    const onButton = event.target !== bar.element;
    // While it is pointed, no key is for the page.
    if (event.key === 'Tab' && !isThrough && bar.goRound(event.shiftKey)) event.preventDefault();
    const keys: Record<string, () => void> = {
      ArrowUp: () => resize(true),
      ArrowDown: () => resize(false),
      ArrowLeft: () => walk('before'),
      ArrowRight: () => walk('after'),
      Escape: stop,
      ...(onButton ? {} : { Enter: choose }),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });

  layer.place();
  lookAt(suggest('message', document, undefined));
  bar.element.focus();
  return { stop };
}
