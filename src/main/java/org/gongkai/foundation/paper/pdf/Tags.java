package org.gongkai.foundation.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.foundation.paper.layout.Part;
import org.jspecify.annotations.Nullable;

/** The tree of parts (结构树) and which piece of which page belongs to which part. */
final class Tags {

    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

    private final PDDocument document;
    private final List<Part> parts;
    private final COSDictionary root = new COSDictionary();
    private final List<COSDictionary> elements = new ArrayList<>();
    private final List<COSBase> owners = new ArrayList<>();
    private @Nullable PDPage page;
    private COSArray pieces = new COSArray();

    Tags(PDDocument document, List<Part> parts) {
        this.document = document;
        this.parts = parts;
        root.setName(COSName.TYPE, "StructTreeRoot");
        var whole = element("Document", root);
        root.setItem(COSName.K, array(whole));
        for (var part : parts) {
            var parent = part.parent() < 0 ? whole : elements.get(part.parent());
            var element = element(part.role().tag(), parent);
            if (!part.alternative().isEmpty()) {
                element.setString(COSName.ALT, part.alternative());
            }
            if (part.role() == Part.Role.HEAD || part.role() == Part.Role.SIDE) {
                var scope = new COSDictionary();
                scope.setName(COSName.O, "Table");
                scope.setName("Scope", part.role() == Part.Role.HEAD ? "Column" : "Row");
                element.setItem(COSName.A, scope);
            }
            kids(parent).add(element);
            elements.add(element);
        }
    }

    void begin(PDPage next) {
        page = next;
        pieces = new COSArray();
        next.getCOSObject().setInt(STRUCT_PARENTS, owners.size());
        next.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        owners.add(pieces);
    }

    COSName name(int part) {
        return COSName.getPDFName(parts.get(part).role().tag());
    }

    /** The number of the next piece of this page, which belongs to a part. */
    int next(int part) {
        int number = pieces.size();
        var element = elements.get(part);
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, Objects.requireNonNull(page));
        reference.setInt(COSName.MCID, number);
        kids(element).add(reference);
        pieces.add(element);
        return number;
    }

    /** A picture that does not stand in the text tells how large it is. */
    void box(int part, COSArray box) {
        var layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, box);
        elements.get(part).setItem(COSName.A, layout);
    }

    /** An annotation is a part of its own. */
    void annotation(int part, COSDictionary annotation, PDPage on) {
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, on);
        kids(elements.get(part)).add(reference);
        annotation.setInt(STRUCT_PARENT, owners.size());
        owners.add(elements.get(part));
    }

    void finish() {
        var numbers = new COSArray();
        for (int i = 0; i < owners.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(owners.get(i));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, owners.size());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    private static COSDictionary element(String tag, COSDictionary parent) {
        var element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, tag);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, new COSArray());
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        return Objects.requireNonNull(element.getCOSArray(COSName.K));
    }

    private static COSArray array(COSBase one) {
        var array = new COSArray();
        array.add(one);
        return array;
    }
}
