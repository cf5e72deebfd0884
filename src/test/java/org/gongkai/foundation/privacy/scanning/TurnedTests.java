package org.gongkai.foundation.privacy.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.gongkai.foundation.privacy.redaction.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is put straight before it is read, and what is found on it is found again where it was. */
class TurnedTests {

    @ParameterizedTest
    @ValueSource(doubles = {-4, -1.5, 0, .7, 3})
    void linesLieStraightAfterwards(double degrees) {
        var page = lines(degrees);
        assertThat(Math.toDegrees(Skew.of(Turned.of(page, 0).page()))).isCloseTo(0, within(.25));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPlaceIsFoundAgainOnThePageAsItWas(int quarters) {
        var image = paper(300, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(40, 30, 20, 10);
        graphics.dispose();
        var turned = Turned.of(image, quarters);
        var back = turned.back(black(turned.page()));
        assertThat(back.x()).isCloseTo(40, within(1.5f));
        assertThat(back.y()).isCloseTo(30, within(1.5f));
        assertThat(back.width()).isCloseTo(20, within(2f));
        assertThat(back.height()).isCloseTo(10, within(2f));
    }

    @Test
    void theInkOfASealIsPaperAndBlackUnderItStays() {
        var image = paper(30, 10, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(200, 30, 40));
        graphics.fillRect(0, 0, 10, 10);
        graphics.setColor(new Color(20, 20, 20));
        graphics.fillRect(10, 0, 10, 10);
        graphics.dispose();
        var page = Turned.of(image, 0).page().getRaster();
        assertThat(page.getSample(5, 5, 0)).isGreaterThan(150);
        assertThat(page.getSample(15, 5, 0)).isLessThan(60);
    }

    @Test
    void theLinesOfATableGoAndWhatStandsInItStays() {
        var page = paper(600, 400, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.drawRect(50, 50, 400, 250);
        graphics.drawRect(51, 51, 398, 248);
        graphics.fillRect(100, 100, 36, 40);
        graphics.dispose();
        Ruling.clear(page);
        for (int along = 60; along < 290; along++) {
            for (int line : new int[] {50, 51}) {
                assertThat(page.getRaster().getSample(along, line, 0)).isEqualTo(255);
                assertThat(page.getRaster().getSample(line, along, 0)).isEqualTo(255);
            }
        }
        assertThat(page.getRaster().getSample(100, 100, 0)).isZero();
        assertThat(page.getRaster().getSample(135, 139, 0)).isZero();
    }

    private static BufferedImage paper(int width, int height, int type) {
        var paper = new BufferedImage(width, height, type);
        var graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return paper;
    }

    private static Box black(BufferedImage page) {
        var box = Box.NOWHERE;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (page.getRaster().getSample(x, y, 0) >= 100) continue;
                var point = new Box(x, y, 1, 1);
                box = box.isNowhere() ? point : box.with(point);
            }
        }
        return box;
    }

    private static BufferedImage lines(double degrees) {
        var page = paper(1200, 900, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.rotate(Math.toRadians(degrees), 600, 450);
        for (int y = 150; y < 750; y += 60) {
            for (int x = 200; x < 1000; x += 40) graphics.fillRect(x, y, 30, 32);
        }
        graphics.dispose();
        return page;
    }
}
