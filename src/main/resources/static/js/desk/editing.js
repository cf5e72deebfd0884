// Saves while one writes, shows what is still missing, finds matters; without it the buttons do the same.
const form = document.getElementById("editing");
const PAUSE = 2500;
let timer;
let saving = false;
let waiting = false;
let blocked = false;

form?.addEventListener("input", ({ target }) => {
  if (target.type !== "file" && !target.matches("[data-matters-from]")) later();
});
form?.addEventListener("change", ({ target }) => {
  if (target.name === "kind") showFor(target.value);
  if (target.name === "attribute") showReason();
  if (target.id === "attachment" && target.files.length) form.querySelector("[data-upload]").click();
});
form?.addEventListener("submit", (event) => {
  clearTimeout(timer);
  if (event.submitter?.getAttribute("aria-disabled") === "true") {
    event.preventDefault();
    document.querySelector("[data-missing] a, [data-checks] .must a, [data-checks] .must button")?.focus();
  }
});
addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden" && timer) save(); });

function later() {
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE);
}

async function save() {
  clearTimeout(timer);
  timer = undefined;
  if (blocked) return;
  if (saving) { waiting = true; return; }
  saving = true;
  const body = new FormData(form);
  for (const name of ["attachment", "picture", "alternative", "then"]) body.delete(name);
  try {
    const answer = await fetch(form.dataset.draft, { method: "POST", body, headers: { Accept: "application/json" }, keepalive: false });
    if (answer.ok) show(await answer.json());
    else if (answer.status === 409) clash(await answer.json());
    else document.querySelector("[data-saved]").textContent = (await answer.json().catch(() => ({}))).detail ?? "";
  } catch {
    later();
  } finally {
    saving = false;
    if (waiting) { waiting = false; later(); }
  }
}

function show({ version, saved, submit, count, ready, missing }) {
  form.elements.version.value = version;
  document.querySelector("[data-saved]").textContent = saved;
  const button = document.querySelector("[data-submit]");
  button.textContent = submit;
  button.toggleAttribute("aria-disabled", false);
  if (!ready) button.setAttribute("aria-disabled", "true");
  document.querySelector("[data-missing-count]").textContent = count;
  document.querySelector("[data-complete]").hidden = missing.length > 0;
  const pattern = document.querySelector("template[data-lack]").content;
  document.querySelector("[data-missing]").replaceChildren(...missing.map(({ sentence, place }) => {
    const lack = pattern.cloneNode(true);
    lack.querySelector("strong").textContent = sentence;
    lack.querySelector("a").href = `#${place}`;
    return lack;
  }));
  lookAgain();
}

// the findings as the server puts them into words; whoever stands on a button there keeps their place
async function lookAgain() {
  const panel = document.querySelector("[data-checks]");
  if (!panel || panel.contains(document.activeElement)) return;
  const answer = await fetch(panel.dataset.checks).catch(() => undefined);
  if (answer?.ok) panel.innerHTML = await answer.text();
}

function clash({ detail }) {
  blocked = true;
  const note = document.querySelector("[data-conflict]");
  note.querySelector("[data-conflict-words]").textContent = detail;
  note.hidden = false;
  note.scrollIntoView({ block: "nearest" });
}

function showFor(kind) {
  for (const part of form.querySelectorAll("[data-kinds]")) part.hidden = !part.dataset.kinds.split(" ").includes(kind);
}

function showReason() {
  const part = form.querySelector("[data-shown-when=attribute]");
  if (part) part.hidden = form.elements.attribute.value === part.dataset.shownNot;
}

if (form) showReason();

// a link to a missing place leads into the sheet when that is where the text is written
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href='#body'], a[href='#attachment']");
  if (!link) return;
  event.preventDefault();
  if (link.hash === "#body") document.querySelector(".editor-sheet")?.focus();
  else document.getElementById("attachment").focus();
});

const words = form?.querySelector("[data-matters-from]");
words?.addEventListener("keydown", (event) => {
  if (event.key === "Enter") { event.preventDefault(); find(); }
});
words?.closest(".matters-field").querySelector("button").addEventListener("click", (event) => { event.preventDefault(); find(); });

async function find() {
  const place = form.querySelector("[data-matters-found]");
  const answer = await fetch(`${words.dataset.mattersFrom}?words=${encodeURIComponent(words.value)}`);
  if (answer.ok) place.innerHTML = await answer.text();
}

form?.querySelector("[data-matters-found]")?.addEventListener("change", ({ target }) => {
  const line = target.closest("li");
  line.querySelector(".hint")?.remove();
  target.removeAttribute("aria-describedby");
  form.querySelector("[data-matters]").append(line);
  target.focus();
  later();
});
