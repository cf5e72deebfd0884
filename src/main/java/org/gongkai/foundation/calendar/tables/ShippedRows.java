package org.gongkai.foundation.calendar.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The rows of a table that the product ships (随产品发布的表). */
public final class ShippedRows {

    private ShippedRows() {}

    /** The cells of each row below the head; no cell holds a comma. */
    public static List<String[]> of(String file, Class<?> beside) {
        try (var in = new ClassPathResource(file, beside).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
