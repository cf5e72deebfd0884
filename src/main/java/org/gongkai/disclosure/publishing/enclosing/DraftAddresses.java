package org.gongkai.disclosure.publishing.enclosing;

import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.RichText;

/**
 * Pictures of a draft have the address that the public will use; until then only staff may read them, one step below
 * {@code /desk}. The text is stored with the public address.
 */
public final class DraftAddresses {

    private static final String PUBLIC = "src=\"/documents/";
    private static final String STAFF = "src=\"/desk/documents/";

    private DraftAddresses() {}

    /** A content to be edited. */
    public static Content toDesk(Content content) {
        return content.withBody(RichText.stored(toDesk(content.body().html())));
    }

    /** A text to be shown to staff. */
    public static String toDesk(String html) {
        return html.replace(PUBLIC, STAFF);
    }

    /** A text to be stored. */
    public static String toPublic(String html) {
        return html.replace(STAFF, PUBLIC);
    }
}
