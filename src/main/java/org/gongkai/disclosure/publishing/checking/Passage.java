package org.gongkai.disclosure.publishing.checking;

import static org.gongkai.foundation.design.Speech.say;

/**
 * Words of a manuscript that are read as one (段落): a title, the text, the text of an attachment, the name of a file.
 *
 * @param name which one, where there are several
 * @param id what tells it from others of its sort
 */
public record Passage(Sort sort, String name, String id, String text) {

    /** Sorts of words, each with the field of the editor where it is written. */
    public enum Sort {
        TITLE("title"),
        SUBTITLE("subtitle"),
        SUMMARY("summary"),
        KEYWORDS("keywords"),
        BODY("body"),
        FILE_NAME("files"),
        PICTURE_NAME("body"),
        FILE_TEXT("files");

        private final String place;

        Sort(String place) {
            this.place = place;
        }

        public String place() {
            return place;
        }
    }

    /** Where it is, to be said in a sentence. */
    public String said() {
        return say("publishing.checks.in." + sort, name);
    }
}
