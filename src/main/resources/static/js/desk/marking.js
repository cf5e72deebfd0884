// Draws an area on the picture of a page, with mouse, pen or finger, and fills in its form; without it the form is filled in by hand.

const figure = document.querySelector('[data-marking]');
const form = document.querySelector('#area');
const SIDES = ['left', 'top', 'width', 'height'];
// less than so much of the page is a touch, not an area
const SMALLEST = .004;

if (figure && form) {
  const picture = figure.querySelector('.mark-picture');
  const drawing = picture.querySelector('svg');
  const hands = figure.querySelector('.mark-hands');
  const told = figure.querySelector('.mark-told');
  const {width, height} = drawing.viewBox.baseVal;
  const area = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  area.setAttribute('class', 'mark-drawn');
  // where the drawing began, with which finger, and what stood in the form before
  let begun;
  figure.classList.add('is-drawing');

  // a finger moves the page unless it is told to mark; two fingers move it always
  if (navigator.maxTouchPoints > 0 || matchMedia('(any-pointer: coarse)').matches) hands.hidden = false;
  for (const button of hands.querySelectorAll('button')) {
    button.addEventListener('click', () => use(button.dataset.hand));
  }
  // each mark is a page of its own, whose address says so; the finger goes on as it was told
  if (!hands.hidden) use(remembered());

  picture.addEventListener('pointerdown', event => {
    if (begun) return begun.pointer === event.pointerId || giveUp();
    if (!event.isPrimary || event.button !== 0 || (event.pointerType === 'touch' && !marks())) return;
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    begun = {
      pointer: event.pointerId,
      at: place(event),
      before: SIDES.map(side => form.elements[side].value),
      told: told.textContent,
    };
    told.textContent = '';
    show(begun.at, begun.at);
  });
  picture.addEventListener('pointermove', event => {
    if (begun?.pointer === event.pointerId) show(begun.at, place(event));
  });
  picture.addEventListener('pointercancel', event => {
    if (begun?.pointer === event.pointerId) giveUp();
  });
  picture.addEventListener('pointerup', event => {
    if (begun?.pointer !== event.pointerId) return;
    const to = place(event);
    if (Math.abs(begun.at.x - to.x) < SMALLEST || Math.abs(begun.at.y - to.y) < SMALLEST) return giveUp();
    show(begun.at, to);
    begun = undefined;
    told.textContent = told.dataset.words;
    // under a finger the page stays where it is, so that a second try is near
    if (event.pointerType !== 'touch') form.querySelector('button').focus({preventScroll: false});
  });
  picture.addEventListener('contextmenu', event => {
    if (marks() && event.pointerType !== 'mouse') event.preventDefault();
  });
  for (const side of SIDES) {
    form.elements[side].addEventListener('input', draw);
  }

  function marks() {
    return figure.classList.contains('is-touched');
  }

  function use(hand) {
    figure.classList.toggle('is-touched', hand === 'mark');
    for (const button of hands.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.hand === hand));
    }
    form.elements.hand.value = hand;
    for (const link of document.querySelectorAll('.mark-pages a')) {
      const address = new URL(link.href);
      address.searchParams.set('hand', hand);
      link.href = address;
    }
  }

  function remembered() {
    return new URLSearchParams(location.search).get('hand') === 'mark' ? 'mark' : 'move';
  }

  /** Puts back what stood there before. */
  function giveUp() {
    SIDES.forEach((side, at) => { form.elements[side].value = begun.before[at]; });
    told.textContent = begun.told;
    begun = undefined;
    draw();
  }

  function place(event) {
    const box = picture.getBoundingClientRect();
    return {
      x: Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)),
      y: Math.min(1, Math.max(0, (event.clientY - box.top) / box.height)),
    };
  }

  function show(one, other) {
    fill('left', Math.min(one.x, other.x));
    fill('top', Math.min(one.y, other.y));
    fill('width', Math.abs(one.x - other.x));
    fill('height', Math.abs(one.y - other.y));
    draw();
  }

  function fill(side, share) {
    form.elements[side].value = (share * 100).toFixed(2);
  }

  function draw() {
    const share = side => Math.max(0, Number.parseFloat(form.elements[side].value) || 0) / 100;
    area.setAttribute('x', share('left') * width);
    area.setAttribute('y', share('top') * height);
    area.setAttribute('width', share('width') * width);
    area.setAttribute('height', share('height') * height);
    if (share('width') > 0 && share('height') > 0) drawing.append(area);
    else area.remove();
  }
}
