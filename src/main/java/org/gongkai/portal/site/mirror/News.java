package org.gongkai.portal.site.mirror;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.gongkai.portal.site.news.Told;

/**
 * What a renewal reads again (要更新的页面): the changed things themselves, and every page that gathers things; single
 * documents, matters and duties of which nothing was told stay as they are.
 */
record News(Set<Long> documents, Set<Long> matters, boolean lists, boolean duties) {

    private static final Pattern ONE = Pattern.compile("/(documents|matters|duties)/(\\d{1,18})(?:/.*)?");
    private static final Pattern LASTING = Pattern.compile("/(?:css|js|img|fonts)/.*|/documents/\\d+/files/.*");

    News {
        documents = Set.copyOf(documents);
        matters = Set.copyOf(matters);
    }

    static News of(List<Told> all, Set<Long> mattersOfDocuments) {
        var documents = new HashSet<Long>();
        var matters = new HashSet<>(mattersOfDocuments);
        var wholes = new HashSet<Whole>();
        for (var told : all) {
            documents.addAll(told.documents());
            matters.addAll(told.matters());
            wholes.addAll(told.wholes());
        }
        return new News(documents, matters, wholes.contains(Whole.LISTS), wholes.contains(Whole.DUTIES));
    }

    /** Where to begin: what changed first, so that what was withdrawn goes first. */
    Set<String> beginning() {
        var addresses = new LinkedHashSet<String>();
        documents.forEach(id -> addresses.add("/documents/" + id));
        matters.forEach(id -> addresses.add("/matters/" + id));
        addresses.add("/");
        addresses.add(Links.OFFLINE);
        return addresses;
    }

    /** Whether a page that is there already is read again. */
    boolean isWanted(String address) {
        if (LASTING.matcher(address).matches()) return false;
        var one = ONE.matcher(address);
        if (!one.matches()) return true;
        long id = Long.parseLong(one.group(2));
        return switch (one.group(1)) {
            case "documents" -> documents.contains(id);
            case "matters" -> lists || matters.contains(id);
            default -> duties;
        };
    }
}
