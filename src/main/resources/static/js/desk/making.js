// Tells how far a document is that is being read or made, and shows it when that is over; without it the page is asked again by hand.

const box = document.querySelector('[data-going]');
const PAUSE = 2000;

if (box) {
  const words = box.querySelector('[role=status]');
  const bar = box.querySelector('progress');
  setTimeout(look, PAUSE);

  async function look() {
    try {
      const answer = await fetch(box.dataset.going, {headers: {Accept: 'application/json'}});
      if (answer.ok) show(await answer.json());
    } catch {
      // the server may be starting anew; the next look tells
    }
    if (box.isConnected && box.dataset.going) setTimeout(look, PAUSE);
  }

  function show(stage) {
    if (stage.going) {
      if (words.textContent !== stage.sentence) words.textContent = stage.sentence;
      bar.value = stage.percent;
      return;
    }
    delete box.dataset.going;
    bar.value = 100;
    words.textContent = stage.sentence;
    // what somebody has just typed is not thrown away; the button above shows the rest
    if (![...document.querySelectorAll('main input, main select')].some(changed)) {
      if (box.dataset.then) location.hash = box.dataset.then;
      location.reload();
    }
  }

  function changed(field) {
    if (field.type === 'hidden') return false;
    if (field.type === 'checkbox') return field.checked !== field.defaultChecked;
    if (field.tagName === 'SELECT') {
      const first = [...field.options].findIndex(option => option.defaultSelected);
      return field.selectedIndex !== Math.max(0, first);
    }
    return field.value !== field.defaultValue;
  }
}
