// What a text may hold: the same elements that the server's policy lets through.
import {
  Extension, Image, StarterKit, Subscript, Superscript, Table, TableCell, TableHeader, TableRow,
} from "./tiptap.js";

const Place = Extension.create({
  name: "place",
  addGlobalAttributes() {
    return [{
      types: ["paragraph", "heading", "tableCell", "tableHeader"],
      attributes: {
        place: {
          default: null,
          parseHTML: (element) => ["center", "right"].find((place) => element.classList.contains(place)) ?? null,
          renderHTML: ({ place }) => (place ? { class: place } : {}),
        },
      },
    }];
  },
});

const Numerals = Extension.create({
  name: "numerals",
  addGlobalAttributes() {
    return [{
      types: ["orderedList"],
      attributes: {
        numerals: {
          default: null,
          parseHTML: (list) => ["cjk", "cjk-paren", "paren"].find((style) => list.classList.contains(style)) ?? null,
          renderHTML: ({ numerals }) => (numerals ? { class: numerals } : {}),
        },
      },
    }];
  },
});

// TipTap's table writes widths as styles, which the content security policy forbids and the sheet does not want.
const PlainTable = Table.extend({
  addAttributes() {
    return {
      caption: { default: null, parseHTML: (table) => table.querySelector(":scope > caption")?.textContent ?? null, rendered: false },
    };
  },
  addNodeView() {
    return null;
  },
  parseHTML() {
    return [{ tag: "table" }, { tag: "caption", ignore: true }];
  },
  renderHTML({ node }) {
    const caption = node.attrs.caption ? [["caption", { contenteditable: "false" }, node.attrs.caption]] : [];
    return ["table", {}, ...caption, ["tbody", 0]];
  },
});

const withoutWidths = (Cell, more = {}) => Cell.extend({
  addAttributes() {
    const { colspan, rowspan } = this.parent();
    return { colspan, rowspan, colwidth: { default: null, rendered: false }, ...more };
  },
});

export const extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, autolink: false, defaultProtocol: "https", HTMLAttributes: { target: null, rel: null, class: null } },
  }),
  Subscript,
  Superscript,
  Image.configure({ inline: true }),
  PlainTable.configure({ resizable: false }),
  TableRow,
  withoutWidths(TableCell),
  withoutWidths(TableHeader, { scope: { default: null } }),
  Place,
  Numerals,
];
