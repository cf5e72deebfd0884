package org.gongkai.disclosure.requests.marking;

import org.gongkai.foundation.design.Faults;

/**
 * A document that cannot be marked yet (尚未读取的原件).
 *
 * @param address of the document on the desk
 * @param name what the sender called it
 * @param open whether it may be replaced or removed now
 */
public record UnreadView(
        String number, int place, String address, String name, boolean open, Stage stage, Faults faults) {

    /** The page of its request. */
    public String back() {
        return address.replaceFirst("/attachments/\\d+$", "#attachments");
    }
}
