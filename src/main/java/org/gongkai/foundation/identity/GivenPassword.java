package org.gongkai.foundation.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that an administrator hands over (初始口令); shown once, and changed by its owner before anything else.
 *
 * @param person whose it is
 * @param secret four groups of four signs that are not mistaken for each other
 */
public record GivenPassword(PersonId person, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** A fresh one, not yet anybody's. */
    public static GivenPassword random() {
        var secret = IntStream.range(0, 4)
                .mapToObj(_ -> IntStream.range(0, 4)
                        .mapToObj(_ -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
        return new GivenPassword(new PersonId(0), secret);
    }

    /** The same, for its owner. */
    public GivenPassword of(PersonId owner) {
        return new GivenPassword(owner, secret);
    }

    @Override
    public String toString() {
        return "GivenPassword[" + person + "]";
    }
}
