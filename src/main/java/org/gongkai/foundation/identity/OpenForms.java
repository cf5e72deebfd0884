package org.gongkai.foundation.identity;

import java.util.List;

/**
 * Which forms people may send who are not signed in (公开表单), and which of a room's public pages are for one visitor alone, so that no
 * browser and no proxy keeps them. A room offers them as a bean; what is not opened stays closed.
 *
 * @param forms patterns of addresses that take a POST from strangers, as {@code /requests/new}
 * @param personal beginnings of addresses whose answers are kept by nobody
 * @param files of the forms, the addresses that take one file of modest size
 */
public record OpenForms(List<String> forms, List<String> personal, List<String> files) {

    public OpenForms {
        forms = List.copyOf(forms);
        personal = List.copyOf(personal);
        files = List.copyOf(files);
    }

    /** Forms without files. */
    public OpenForms(List<String> forms, List<String> personal) {
        this(forms, personal, List.of());
    }
}
