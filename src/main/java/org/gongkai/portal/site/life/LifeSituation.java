package org.gongkai.portal.site.life;

import java.util.List;

/**
 * Something that happens in people's lives (生活事项), under which they look for what the government has said.
 *
 * @param hint who and what it is about, in one sentence
 */
public record LifeSituation(long id, String slug, String name, String hint, List<Topic> topics) {

    public LifeSituation {
        topics = List.copyOf(topics);
    }

    public String url() {
        return "/life/" + slug;
    }

    /**
     * A question within it.
     *
     * @param words what to search for
     * @param field slug of the field of openness that answers it, or empty
     * @param often whether many ask for it, so that the home page names it
     */
    public record Topic(String name, String words, String field, boolean often) {}
}
