package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.stereotype.Component;

/** Looks whether links to pages of this site lead anywhere (站内链接). */
@Component
class InnerLinksCheck implements Check {

    private static final Pattern DOCUMENT = Pattern.compile("/documents/([1-9]\\d{0,17})(?:[?#].*)?");
    private static final Pattern MATTER = Pattern.compile("/matters/([1-9]\\d{0,17})(?:[?#].*)?");
    private static final Pattern UNIT = Pattern.compile("/units/([\\w-]{1,60})(?:[?#].*)?");

    private final PublishedDocuments documents;
    private final UnitDirectory units;
    private final ListRegister lists;

    InnerLinksCheck(PublishedDocuments documents, UnitDirectory units, ListRegister lists) {
        this.documents = documents;
        this.units = units;
        this.lists = lists;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.LINK_INSIDE);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        for (var link : manuscript.body().document().select("a[href^=/]")) {
            var address = link.attr("href");
            if (answers(address, manuscript.document())) continue;
            verdicts.add(Verdict.blocks(
                    Point.LINK_INSIDE,
                    address,
                    say("publishing.checks.link.inside", link.text().isBlank() ? address : link.text(), address),
                    "body",
                    new org.gongkai.disclosure.publishing.checking.Fix(
                            say("publishing.checks.link.fix"),
                            false,
                            content -> LinkRemoval.without(content, address))));
        }
        return verdicts;
    }

    private boolean answers(String address, DocumentId self) {
        if (address.startsWith("/desk")) return false;
        var document = DOCUMENT.matcher(address);
        if (document.matches()) {
            var id = new DocumentId(Long.parseLong(document.group(1)));
            return id.equals(self) || documents.find(id).isPresent();
        }
        var matter = MATTER.matcher(address);
        if (matter.matches())
            return lists.matter(new MatterId(Long.parseLong(matter.group(1)))).isPresent();
        var unit = UNIT.matcher(address);
        return !unit.matches() || units.byCode(unit.group(1)).isPresent();
    }
}
