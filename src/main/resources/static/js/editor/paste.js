// What comes from Word, WPS or the web is cleaned by the server, so that there is one cleaning and not two.
export function handlePaste(frame, editor, event) {
  const html = event.clipboardData?.getData("text/html");
  if (!html || html.includes("data-pm-slice")) return false;
  event.preventDefault();
  insertCleaned(frame, editor, html);
  return true;
}

export async function insertCleaned(frame, editor, html) {
  frame.setAttribute("aria-busy", "true");
  try {
    const { body, picturesLeftBehind } = await clean(frame, html);
    editor.chain().focus().insertContent(body, { parseOptions: { preserveWhitespace: false } }).run();
    say(frame, picturesLeftBehind > 0 ? "pictures" : "pasted", picturesLeftBehind);
  } catch {
    // out of reach of the server the schema of the editor still drops what it does not know
    editor.chain().focus().insertContent(html.replace(/\s(style|src)=("[^"]*"|'[^']*')/gi, "")).run();
  } finally {
    frame.removeAttribute("aria-busy");
  }
}

async function clean(frame, html) {
  const light = html.replace(/(src=")data:[^"]*"/gi, '$1data:,"');
  const answer = await fetch(frame.dataset.cleaning, {
    method: "POST",
    headers: { "Content-Type": "text/html;charset=UTF-8", Accept: "application/json", ...csrf(frame) },
    body: light,
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

export function csrf(frame) {
  const token = frame.closest("form")?.elements._csrf ?? document.querySelector("input[name=_csrf]");
  return token ? { "X-CSRF-TOKEN": token.value } : {};
}

// The sentences are in the page: [data-say="pictures"] with {0} for the number.
export function say(frame, key, number = 0) {
  const place = frame.querySelector("[data-editor-says]");
  const sentence = frame.querySelector(`template[data-say="${key}"]`);
  if (place && sentence) place.textContent = sentence.innerHTML.trim().replace("{0}", number);
}
