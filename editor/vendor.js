// Everything that the desk's editor needs from TipTap and ProseMirror, in one file.
export { Editor, Extension, Node, mergeAttributes } from "@tiptap/core";
export { default as StarterKit } from "@tiptap/starter-kit";
export { default as Image } from "@tiptap/extension-image";
export { default as Subscript } from "@tiptap/extension-subscript";
export { default as Superscript } from "@tiptap/extension-superscript";
export { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
