// Draws an area on the picture of a page and fills in its form; without it the form is filled in by hand.

const figure = document.querySelector('[data-marking]');
const form = document.querySelector('#area');

if (figure && form) {
  const picture = figure.querySelector('.mark-picture');
  const drawing = picture.querySelector('svg');
  const {width, height} = drawing.viewBox.baseVal;
  const area = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  area.setAttribute('class', 'mark-drawn');
  let from;
  figure.classList.add('is-drawing');

  picture.addEventListener('pointerdown', event => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    event.preventDefault();
    picture.setPointerCapture(event.pointerId);
    from = place(event);
    drawing.append(area);
    show(from, from);
  });
  picture.addEventListener('pointermove', event => { if (from) show(from, place(event)); });
  picture.addEventListener('pointercancel', () => { from = undefined; area.remove(); });
  picture.addEventListener('pointerup', event => {
    if (!from) return;
    const to = place(event);
    show(from, to);
    from = undefined;
    if (form.elements.width.value > 0 && form.elements.height.value > 0) {
      form.querySelector('button').focus({preventScroll: false});
    }
  });
  for (const side of ['left', 'top', 'width', 'height']) {
    form.elements[side].addEventListener('input', typed);
  }

  function place(event) {
    const box = picture.getBoundingClientRect();
    return {
      x: Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)),
      y: Math.min(1, Math.max(0, (event.clientY - box.top) / box.height)),
    };
  }

  function show(one, other) {
    const left = Math.min(one.x, other.x);
    const top = Math.min(one.y, other.y);
    fill('left', left);
    fill('top', top);
    fill('width', Math.abs(one.x - other.x));
    fill('height', Math.abs(one.y - other.y));
    draw();
  }

  function fill(side, share) {
    form.elements[side].value = (share * 100).toFixed(2);
  }

  function typed() {
    drawing.append(area);
    draw();
  }

  function draw() {
    const share = side => Math.max(0, Number.parseFloat(form.elements[side].value) || 0) / 100;
    area.setAttribute('x', share('left') * width);
    area.setAttribute('y', share('top') * height);
    area.setAttribute('width', share('width') * width);
    area.setAttribute('height', share('height') * height);
  }
}
