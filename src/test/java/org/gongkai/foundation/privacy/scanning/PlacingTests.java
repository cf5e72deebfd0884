package org.gongkai.foundation.privacy.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.foundation.privacy.redaction.Box;

/**
 * However badly a recogniser points, each character is covered whole where its ink is. A line is drawn of blocks: wide characters of one,
 * two or three parts, figures between them.
 */
class PlacingTests {

    private static final int SIZE = 40;
    private static final int TOP = 30;

    private record Drawn(Glyph told, int left, int right) {}

    @Property(tries = 300)
    void eachCharacterIsCoveredWhole(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 3) Integer> kinds, @ForAll Random chance) {
        var image = new BufferedImage(SIZE * 34, 100, BufferedImage.TYPE_BYTE_GRAY);
        var drawn = draw(image, kinds, chance);
        var placed = Placing.of(drawn.stream().map(Drawn::told).toList(), image.getRaster());
        for (int at = 0; at < placed.size(); at++) {
            var box = placed.get(at).box();
            var ink = drawn.get(at);
            assertThat(box.x()).as("left of %d", at).isLessThanOrEqualTo(ink.left());
            assertThat(box.x() + box.width()).as("right of %d", at).isGreaterThanOrEqualTo(ink.right());
            assertThat(box.y()).isLessThanOrEqualTo(TOP);
            assertThat(box.y() + box.height()).isGreaterThanOrEqualTo(TOP + SIZE);
            if (at > 0)
                assertThat(box.x())
                        .as("what stands before stays")
                        .isGreaterThanOrEqualTo(drawn.get(at - 1).right());
        }
    }

    private static List<Drawn> draw(BufferedImage image, List<Integer> kinds, Random chance) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        List<Drawn> drawn = new ArrayList<>();
        int x = SIZE;
        for (int parts : kinds) {
            int width = parts == 0 ? SIZE / 2 - 4 : SIZE - 6;
            int left = x + 2;
            int each = parts == 0 ? width : width / parts;
            for (int part = 0; part < Math.max(1, parts); part++) {
                graphics.fillRect(left + part * each, TOP, part + 1 == parts || parts == 0 ? each : each - 3, SIZE);
            }
            int right = left + each * Math.max(1, parts);
            // as a recogniser points: off by a character and less
            float off = (chance.nextFloat() - .5f) * SIZE * 2;
            drawn.add(new Drawn(
                    new Glyph(parts == 0 ? "7" : "字", new Box(left + off, TOP, right - left, SIZE), 99), left, right));
            x += parts == 0 ? SIZE / 2 + 2 : SIZE;
        }
        graphics.dispose();
        return drawn;
    }
}
