package org.gongkai.disclosure.publishing;

/** One edition (版) of a document; numbers count from 1. */
public record EditionId(DocumentId document, int number) {

    public EditionId {
        if (number < 1) {
            throw new IllegalArgumentException("editions count from 1: " + number);
        }
    }

    /** Where the public reads exactly this edition. */
    public String url() {
        return document.url() + "/editions/" + number;
    }
}
