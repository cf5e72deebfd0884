package org.gongkai.foundation.design;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a navigation (导航), contributed by a room as a bean; what does not exist has no entry.
 *
 * @param group key of the heading it stands under (desk and footer), or empty
 * @param label key of its words in {@link Speech}
 * @param order the smaller, the earlier; portal entries use hundreds
 * @param authority the authority a visitor needs to see it, or null for everyone who sees the navigation
 * @param count how many things wait behind it, or null
 */
public record NavigationEntry(
        Place place,
        String group,
        String label,
        String href,
        int order,
        @Nullable String authority,
        @Nullable LongSupplier count) {

    /** Where an entry stands. */
    public enum Place {
        PORTAL,
        DESK,
        FOOTER
    }

    /** A word of the portal's main navigation. */
    public static NavigationEntry portal(String label, String href, int order) {
        return new NavigationEntry(Place.PORTAL, "", label, href, order, null, null);
    }

    /** A link in the portal's footer, under the heading with the key {@code group}. */
    public static NavigationEntry footer(String group, String label, String href, int order) {
        return new NavigationEntry(Place.FOOTER, group, label, href, order, null, null);
    }

    /** A line of the staff navigation, under the heading with the key {@code group}. */
    public static NavigationEntry desk(String group, String label, String href, int order) {
        return new NavigationEntry(Place.DESK, group, label, href, order, null, null);
    }

    /** The same entry, shown only to holders of an authority. */
    public NavigationEntry onlyFor(String neededAuthority) {
        return new NavigationEntry(place, group, label, href, order, neededAuthority, count);
    }

    /** The same entry with the number of things behind it. */
    public NavigationEntry counting(LongSupplier supplier) {
        return new NavigationEntry(place, group, label, href, order, authority, supplier);
    }
}
