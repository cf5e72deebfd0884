// Link, picture, caption and paste ask in <dialog>s that the page brings, so that their words are the server's.
import { csrf, insertCleaned, say } from "./paste.js";

export function mountDialogs(frame, editor) {
  const all = new Map(
    [...document.querySelectorAll(`dialog[data-editor-dialog][data-for="${frame.querySelector("textarea").id}"]`)]
      .map((dialog) => [dialog.dataset.editorDialog, dialog]),
  );
  for (const [name, dialog] of all) {
    const form = dialog.querySelector("form");
    dialog.querySelector("[data-close]")?.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (await finish[name](frame, editor, form, event.submitter)) dialog.close();
    });
    dialog.addEventListener("close", () => editor.commands.focus());
  }
  all.get("paste")?.querySelector("[contenteditable]")?.addEventListener("paste", (event) => {
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    all.get("paste").close();
    if (html) insertCleaned(frame, editor, html);
    else editor.chain().focus().insertContent(event.clipboardData.getData("text/plain")).run();
  });
  return {
    open(name) {
      const dialog = all.get(name);
      prepare[name]?.(editor, dialog.querySelector("form"));
      complain(dialog.querySelector("form"), "");
      dialog.showModal();
    },
  };
}

const prepare = {
  link(editor, form) {
    form.reset();
    form.elements.address.value = editor.getAttributes("link").href ?? "";
  },
  picture(editor, form) {
    form.reset();
    const chosen = editor.isActive("image");
    form.elements.file.required = !chosen;
    form.elements.alternative.value = chosen ? editor.getAttributes("image").alt ?? "" : "";
  },
  caption(editor, form) {
    form.elements.caption.value = editor.getAttributes("table").caption ?? "";
  },
};

const finish = {
  async link(frame, editor, form, button) {
    const address = form.elements.address.value.trim();
    const chain = editor.chain().focus().extendMarkRange("link");
    if (button?.value === "remove" || !address) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive("link")) {
      chain.insertContent({ type: "text", text: address, marks: [{ type: "link", attrs: { href: address } }] }).run();
    } else chain.setLink({ href: address }).run();
    return true;
  },
  async picture(frame, editor, form) {
    const alt = form.elements.alternative.value.trim();
    const file = form.elements.file.files[0];
    if (!file) return editor.chain().focus().updateAttributes("image", { alt }).run();
    const answer = await fetch(frame.dataset.pictures, {
      method: "POST", headers: { Accept: "application/json", ...csrf(frame) }, body: new FormData(form),
    }).catch(() => null);
    const stored = await answer?.json().catch(() => null);
    if (!answer?.ok || !stored?.url) return complain(form, stored?.detail ?? form.dataset.failed);
    editor.chain().focus().setImage({ src: stored.url, alt }).run();
    say(frame, "picture");
    return true;
  },
  async caption(frame, editor, form) {
    return editor.chain().focus().updateAttributes("table", { caption: form.elements.caption.value.trim() || null }).run();
  },
  async paste() {
    return true;
  },
};

function complain(form, sentence) {
  const place = form.querySelector("[role=alert]");
  if (place) place.textContent = sentence;
  return false;
}
