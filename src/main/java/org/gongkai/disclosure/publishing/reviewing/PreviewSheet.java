package org.gongkai.disclosure.publishing.reviewing;

import java.util.List;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.editing.FactSheet;
import org.gongkai.disclosure.publishing.enclosing.FileSizes;
import org.gongkai.disclosure.publishing.reviewing.DocumentView.FileLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The paper as readers will see it, with its pictures and files below the secret address. */
@Component
public class PreviewSheet {

    /** What a preview shows. */
    public record Sheet(
            String title,
            @Nullable String subtitle,
            @Nullable String number,
            java.util.Map<String, String> facts,
            String body,
            List<FileLine> files) {}

    private final FactSheet facts;

    PreviewSheet(FactSheet facts) {
        this.facts = facts;
    }

    Sheet view(Edition edition, String address) {
        var content = edition.content();
        var id = edition.id().document();
        return new Sheet(
                Reviewing.title(edition),
                content.subtitle(),
                content.metadata().origin().number(),
                facts.facts(edition),
                content.body().page().replace("src=\"" + id.url() + "/", "src=\"" + address + "/"),
                content.attachments().stream()
                        .map(file -> new FileLine(
                                file.format(),
                                file.name(),
                                FileSizes.words(file.size()),
                                file.url(id).replace(id.url(), address)))
                        .toList());
    }
}
