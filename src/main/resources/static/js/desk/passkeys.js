// Makes a passkey, or shows one at the door. Without script, or where the browser knows none, the parts stay hidden.
const supported = "PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential;

for (const part of document.querySelectorAll("[data-passkey]")) {
  if (!supported) continue;
  part.hidden = false;
  if (part.dataset.passkey === "make") part.addEventListener("submit", (event) => { event.preventDefault(); attempt(part, make); });
  else part.querySelector("button").addEventListener("click", () => attempt(part, show));
}

async function attempt(part, ceremony) {
  const fault = part.querySelector("[role=alert]");
  fault.hidden = true;
  try {
    await ceremony(part);
  } catch (refused) {
    fault.textContent = refused.sentence ?? part.dataset.refused;
    fault.hidden = false;
  }
}

async function make(part) {
  const here = "/desk/me/security/passkeys";
  const asked = PublicKeyCredential.parseCreationOptionsFromJSON(await post(part, `${here}/options`));
  const made = await navigator.credentials.create({ publicKey: asked });
  const name = part.querySelector("input").value.trim();
  await post(part, `${here}?name=${encodeURIComponent(name)}`, made.toJSON());
  location.reload();
}

async function show(part) {
  const asked = PublicKeyCredential.parseRequestOptionsFromJSON(await post(part, "/sign-in/passkey/options"));
  const shown = await navigator.credentials.get({ publicKey: asked });
  location.assign((await post(part, "/sign-in/passkey", shown.toJSON())).location);
}

async function post(part, path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": part.dataset.token },
    body: body && JSON.stringify(body),
  });
  // the server wants to know first who is asking
  if (answer.redirected) {
    location.assign(answer.url);
    return new Promise(() => {});
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw { sentence: problem.detail };
  }
  return answer.status === 204 ? undefined : answer.json();
}
