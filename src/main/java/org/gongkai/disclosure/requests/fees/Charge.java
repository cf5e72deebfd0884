package org.gongkai.disclosure.requests.fees;

/**
 * Some items or pages in a row that cost the same (一档的金额).
 *
 * @param each yuan for each
 */
public record Charge(int from, int to, int each, String citation) {

    public int count() {
        return to - from + 1;
    }

    public int sum() {
        return count() * each;
    }
}
