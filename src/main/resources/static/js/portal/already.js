// Shows what is public already while somebody writes what they want. Without this script a button does the same.

const PAUSE = 400;
const SHORTEST = 4;

const place = document.querySelector('[data-already]');
const field = document.querySelector('#wanted');
const looked = document.querySelector('input[name=looked]');

if (place && field) {
  document.querySelectorAll('.no-script').forEach(element => { element.hidden = true; });
  let timer;
  let asking;
  let shown = '';
  field.addEventListener('input', event => {
    if (event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  if (field.value.trim().length >= SHORTEST && !place.firstElementChild) ask();

  async function ask() {
    const words = field.value.trim();
    if (words.length < SHORTEST || words === shown) return;
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${place.dataset.already}?q=${encodeURIComponent(words.slice(0, 200))}`, {signal: asking.signal});
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      place.replaceChildren(...page.body.childNodes);
      shown = words;
      if (looked) looked.value = 'true';
    } catch (refused) {
      if (refused.name !== 'AbortError') throw refused;
    }
  }
}
