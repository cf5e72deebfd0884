// Sets a phrase in at the cursor; without it the button sends the form and gets it back with the phrase.
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=phrase]");
  const field = button && document.getElementById(button.closest("[data-phrases-for]").dataset.phrasesFor);
  if (!field) return;
  event.preventDefault();
  const words = button.parentElement.querySelector("[data-words]").textContent;
  const before = field.value.slice(0, field.selectionStart);
  const start = before && !before.endsWith("\n") ? "\n" : "";
  field.setRangeText(start + words, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  const gap = field.value.indexOf("【填", before.length);
  if (gap >= 0) field.setSelectionRange(gap, field.value.indexOf("】", gap) + 1);
});
