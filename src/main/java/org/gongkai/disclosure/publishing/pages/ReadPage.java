package org.gongkai.disclosure.publishing.pages;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.saved.Links;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A saved page, understood (已识别页面).
 *
 * @param path of the page in its folder
 * @param publishedOn null when the page does not say
 * @param facts what else is known, by the field names of {@code docs/formats/documents.md}
 * @param text the words with their markup, links and pictures as the page has them
 * @param base what relative links start from, empty when unknown
 * @param address where the page once was
 * @param problems what somebody should look at, in sentences
 */
public record ReadPage(
        String path,
        String title,
        @Nullable LocalDate publishedOn,
        Map<String, String> facts,
        Element text,
        List<Attachment> attachments,
        String base,
        @Nullable URI address,
        List<String> problems) {

    /**
     * A file that the page offers.
     *
     * @param name with its ending
     * @param link as the page has it
     */
    public record Attachment(String name, String link) {}

    public ReadPage {
        facts = Map.copyOf(facts);
        attachments = List.copyOf(attachments);
        problems = List.copyOf(problems);
    }

    /** Whether no other attachment has the same file name in its address, so that the name alone tells which it is. */
    public boolean isAlone(Attachment attachment) {
        var name = Links.fileName(attachment.link());
        return attachments.stream()
                        .filter(one -> Links.fileName(one.link()).equals(name))
                        .count()
                == 1;
    }

    /** The words alone, a line for each block. */
    public String words() {
        return org.gongkai.disclosure.publishing.RichText.of(text.html() + "\n").plain();
    }
}
