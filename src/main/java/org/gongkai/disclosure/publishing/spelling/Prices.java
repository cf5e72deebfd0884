package org.gongkai.disclosure.publishing.spelling;

/**
 * How much more probable another reading must be before it is proposed (门槛), in natural logarithms.
 *
 * @param two for a word of two characters with one of the same sound
 * @param three for a word of three
 * @param four for longer words
 * @param near more for each character whose sound is only near
 * @param another more for each further character
 * @param look more for a character that looks alike instead
 * @param realWord more, where what stands there is itself made of words
 * @param bare more, where no character of the word is left as it stands
 * @param rare more for each rare character that stands there: most are in names and terms of a trade
 * @param name more where it begins like the name of a person
 * @param term less, for a term of official language
 */
record Prices(
        double two,
        double three,
        double four,
        double near,
        double another,
        double look,
        double realWord,
        double bare,
        double rare,
        double name,
        double term) {

    static final Prices SHIPPED = new Prices(12.5, 10.5, 8.5, 2.5, 1.5, 1.5, 2, 3, 3, 3, 2);

    /** What is asked for a word of a length that differs in some characters. */
    double of(int length, int different) {
        double base = length == 2 ? two : length == 3 ? three : four;
        return base + (different - 1) * another + (different == length ? bare : 0);
    }

    /** What is asked at least. */
    double least(int length) {
        return of(length, 1) - term;
    }
}
