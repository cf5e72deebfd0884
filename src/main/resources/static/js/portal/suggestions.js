// Offers words and pages while somebody types into a search field (combobox). Without this script the field is a plain form.

const PAUSE = 150;
let fields = 0;

for (const form of document.querySelectorAll('form[role=search][data-suggestions]')) {
  combobox(form, form.elements.q);
}

function combobox(form, input) {
  const list = document.createElement('ul');
  const status = document.createElement('p');
  list.id = `suggestions-${++fields}`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.suggestions);
  list.hidden = true;
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(list, status);
  input.type = 'text';
  input.enterKeyHint = 'search';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let offers = [];
  let active = -1;
  let typed = input.value;
  let timer;
  let asking;

  input.addEventListener('input', event => {
    if (!event.isComposing) later();
  });
  input.addEventListener('compositionend', later);
  input.addEventListener('keydown', key);
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) choose([...list.children].indexOf(option));
  });

  function later() {
    clearTimeout(timer);
    asking?.abort();
    typed = input.value;
    if (typed.trim() === '') close();
    else timer = setTimeout(ask, PAUSE);
  }

  async function ask() {
    asking = new AbortController();
    try {
      const answer = await fetch(`/api/v1/search/suggestions?q=${encodeURIComponent(typed.trim())}`, {signal: asking.signal});
      if (answer.ok && document.activeElement === input) show((await answer.json()).suggestions);
    } catch (refused) {
      if (refused.name !== 'AbortError') close();
    }
  }

  function show(found) {
    offers = found;
    active = -1;
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    status.textContent = list.hidden ? '' : form.dataset.count.replace('#', found.length);
  }

  function option(offer, index) {
    const item = document.createElement('li');
    item.id = `${list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const words = document.createElement('span');
    words.textContent = offer.text;
    item.append(words);
    if (offer.label) {
      const label = document.createElement('span');
      label.className = 'meta';
      label.textContent = offer.label;
      item.append(label);
    }
    return item;
  }

  function key(event) {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return;
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      input.value = typed;
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(active);
    }
  }

  function move(step) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active += step;
    if (active >= offers.length) active = -1;
    if (active < -1) active = offers.length - 1;
    const item = list.children[active];
    input.value = active >= 0 ? offers[active].text : typed;
    if (item) {
      item.setAttribute('aria-selected', 'true');
      item.scrollIntoView({block: 'nearest'});
      input.setAttribute('aria-activedescendant', item.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function choose(index) {
    const offer = offers[index];
    close();
    if (offer.url) {
      location.assign(offer.url);
    } else {
      input.value = offer.text;
      form.requestSubmit();
    }
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    show([]);
  }
}
