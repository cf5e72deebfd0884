package org.gongkai.disclosure.publishing.richtext;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tables keep their merged cells and get real header cells where the office's file shows which they are. */
final class Tables {

    private Tables() {}

    static void settle(Element body) {
        body.select("colgroup, col").remove();
        for (var table : body.select("table")) {
            table.removeAttr("class");
            spans(table);
            table.select("td, th").forEach(Tables::unwrapSingleParagraph);
            table.select("tr:not(:has(td, th))").remove();
            header(table);
        }
        body.select("table:not(:has(td, th))").remove();
    }

    private static void spans(Element table) {
        for (var name : new String[] {"colspan", "rowspan"}) {
            table.select("[" + name + "=1], [" + name + "=0], [" + name + "=]").removeAttr(name);
        }
    }

    private static void unwrapSingleParagraph(Element cell) {
        var child = cell.firstElementChild();
        if (child == null || cell.childrenSize() != 1 || !child.is("p, h1, h2, h3, h4, h5, h6")) return;
        if (!child.className().isEmpty() && cell.className().isEmpty()) cell.addClass(child.className());
        child.unwrap();
    }

    private static void header(Element table) {
        var rows = table.select("tr");
        if (rows.isEmpty()) return;
        if (table.select("th").isEmpty()
                && rows.size() > 1
                && isBold(rows.getFirst().select("> td"))) {
            rows.getFirst().select("> td").tagName("th");
        }
        table.select("thead td").tagName("th");
        table.select("th").forEach(cell -> cell.select("strong").unwrap());
        moveIntoHead(table, rows);
        table.select("thead th:not([scope])").attr("scope", "col");
        table.select("tbody th:not([scope])").attr("scope", "row");
    }

    private static boolean isBold(Elements cells) {
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> !cell.text().isBlank()
                                && cell.select("strong").text().length()
                                        >= cell.text().length());
    }

    /** Rows at the top that hold only header cells form the head, which is repeated on each printed page. */
    private static void moveIntoHead(Element table, Elements rows) {
        if (table.selectFirst("> thead") != null) return;
        Element head = null;
        for (var row : rows) {
            if (!row.select("> td").isEmpty()
                    || row.parent() == null
                    || !row.parent().is("tbody")) break;
            if (head == null) {
                head = new Element("thead");
                row.parent().before(head);
            }
            head.appendChild(row);
        }
        table.select("> tbody:not(:has(tr))").remove();
    }
}
