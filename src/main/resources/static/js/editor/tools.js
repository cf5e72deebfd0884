// The row of tools above the sheet: worded buttons, one tab stop, arrow keys within.
import { mountDialogs } from "./dialogs.js";

const commands = {
  bold: (chain) => chain.toggleBold(),
  underline: (chain) => chain.toggleUnderline(),
  chineseList: (chain, editor) => numbered(chain, editor, "cjk"),
  orderedList: (chain, editor) => numbered(chain, editor, null),
  bulletList: (chain) => chain.toggleBulletList(),
  table: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  headerRow: (chain) => chain.toggleHeaderRow(),
  addRow: (chain) => chain.addRowAfter(),
  addColumn: (chain) => chain.addColumnAfter(),
  deleteRow: (chain) => chain.deleteRow(),
  deleteColumn: (chain) => chain.deleteColumn(),
  mergeOrSplit: (chain) => chain.mergeOrSplit(),
  deleteTable: (chain) => chain.deleteTable(),
  undo: (chain) => chain.undo(),
};

const pressed = {
  bold: (editor) => editor.isActive("bold"),
  underline: (editor) => editor.isActive("underline"),
  chineseList: (editor) => editor.isActive("orderedList", { numerals: "cjk" }),
  orderedList: (editor) => editor.isActive("orderedList", { numerals: null }),
  bulletList: (editor) => editor.isActive("bulletList"),
  link: (editor) => editor.isActive("link"),
  picture: (editor) => editor.isActive("image"),
};

const blockOf = (editor) => {
  const level = [2, 3, 4].find((rank) => editor.isActive("heading", { level: rank }));
  if (level) return String(level);
  return ["center", "right"].find((place) => editor.isActive({ place })) ?? "p";
};

export function mountTools(frame, editor) {
  const bars = [...frame.querySelectorAll("[role=toolbar]")];
  const dialogs = mountDialogs(frame, editor);
  for (const bar of bars) {
    bar.hidden = bar.dataset.within === "table";
    rove(bar);
    bar.addEventListener("mousedown", (event) => {
      if (event.target.closest("button")) event.preventDefault();
    });
    bar.addEventListener("click", ({ target }) => run(target.closest("button"), editor, dialogs));
  }
  const block = frame.querySelector("[data-block]");
  block?.addEventListener("change", () => {
    const level = Number(block.value);
    const chain = editor.chain().focus();
    if (level) chain.setHeading({ level }).run();
    else placed(chain.setParagraph(), block.value === "p" ? null : block.value).run();
  });
  const show = () => {
    if (block) block.value = blockOf(editor);
    for (const bar of bars) {
      if (bar.dataset.within) bar.hidden = !editor.isActive(bar.dataset.within);
      for (const button of bar.querySelectorAll("[aria-pressed]")) {
        button.setAttribute("aria-pressed", String(pressed[button.dataset.command]?.(editor) ?? false));
      }
    }
  };
  editor.on("transaction", show);
  show();
}

function run(button, editor, dialogs) {
  if (!button) return;
  const { command, dialog, focus } = button.dataset;
  if (dialog) dialogs.open(dialog, button);
  else if (focus) document.getElementById(focus)?.focus();
  else if (commands[command]) commands[command](editor.chain().focus(), editor).run();
}

function numbered(chain, editor, numerals) {
  if (!editor.isActive("orderedList")) return chain.toggleOrderedList().updateAttributes("orderedList", { numerals });
  const same = editor.isActive("orderedList", { numerals });
  return same ? chain.toggleOrderedList() : chain.updateAttributes("orderedList", { numerals });
}

function placed(chain, place) {
  return chain.command(({ state, tr }) => {
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position) => {
      if (node.type.name === "paragraph") tr.setNodeAttribute(position, "place", place);
    });
    return true;
  });
}

// One tab stop for the whole row (ARIA toolbar pattern).
function rove(bar) {
  const stops = () => [...bar.querySelectorAll("button, select")];
  stops().forEach((stop, index) => { stop.tabIndex = index === 0 ? 0 : -1; });
  bar.addEventListener("keydown", (event) => {
    const all = stops();
    const here = all.indexOf(document.activeElement);
    const vertical = event.target.matches("select") ? [] : ["ArrowUp", "ArrowDown"];
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || vertical.includes(event.key)) return;
    event.preventDefault();
    all.at(next % all.length).focus();
  });
  bar.addEventListener("focusin", ({ target }) => {
    for (const stop of stops()) stop.tabIndex = stop === target ? 0 : -1;
  });
}
