// Turns <textarea> inside [data-editor] into a sheet of paper; without this script the textarea does the work.
import { Editor } from "./tiptap.js";
import { extensions } from "./document.js";
import { handlePaste } from "./paste.js";
import { mountTools } from "./tools.js";

export function enhance(frame) {
  const source = frame.querySelector("textarea");
  const sheet = document.createElement("div");
  source.before(sheet);
  const editor = new Editor({
    element: sheet,
    extensions,
    content: source.value,
    injectCSS: false,
    editorProps: {
      attributes: describe(source),
      // before ProseMirror parses it, so that no style of Word's touches the page
      handleDOMEvents: { paste: (view, event) => handlePaste(frame, editor, event) },
      // Tab belongs to lists and tables; Escape always leads out, to the tools
      handleKeyDown: (view, { key }) => key === "Escape" && (frame.querySelector("[role=toolbar] [tabindex='0']")?.focus() ?? true),
    },
  });
  source.hidden = true;
  for (const label of source.labels) label.addEventListener("click", () => editor.commands.focus());
  editor.on("update", () => {
    source.value = editor.getHTML();
    source.dispatchEvent(new Event("input", { bubbles: true }));
  });
  count(frame, editor);
  editor.on("update", () => count(frame, editor));
  mountTools(frame, editor);
  frame.editor = editor;
}

function describe(source) {
  const label = source.labels[0];
  if (label && !label.id) label.id = `${source.id}-label`;
  return {
    class: "editor-sheet document-text",
    role: "textbox",
    "aria-multiline": "true",
    ...(label ? { "aria-labelledby": label.id } : {}),
    ...(source.getAttribute("aria-describedby") ? { "aria-describedby": source.getAttribute("aria-describedby") } : {}),
  };
}

// each 汉字 and mark is one, a Latin word or a number is one: as the server counts
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[.,:/-]\p{N}+)*|[\p{P}\p{S}]/gu;

function count(frame, editor) {
  const place = document.querySelector(`[data-words-of="${frame.querySelector("textarea").id}"]`);
  if (place) place.textContent = editor.getText({ blockSeparator: "\n" }).match(WORD)?.length ?? 0;
}

for (const frame of document.querySelectorAll("[data-editor]")) enhance(frame);
