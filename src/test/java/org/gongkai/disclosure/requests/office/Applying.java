package org.gongkai.disclosure.requests.office;

import java.util.UUID;
import org.gongkai.disclosure.requests.asking.ApplyForm;

/** Forms of people who ask. */
public final class Applying {

    /** A card that passes the check and belongs to nobody. */
    public static final String CARD = "11010519491231002X";

    private Applying() {}

    /** A person who asks a body. */
    public static ApplyForm person(String name, String phone, String body, String wanted) {
        return new ApplyForm(
                wanted,
                "2025",
                body,
                null,
                "PERSON",
                name,
                "OTHER",
                "证件" + name,
                phone,
                null,
                null,
                null,
                "ONLINE",
                null,
                "4",
                "submit",
                "true",
                UUID.randomUUID().toString(),
                null,
                null);
    }
}
