package org.gongkai.disclosure.requests.marking;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Fingers on a screen, which the browser gets as from its touch screen: it scrolls and zooms with them by itself. */
final class Fingers {

    private static final int STEPS = 8;
    /** Frames for which the fingers rest before they are lifted: otherwise the page flies on, and the next tap only stops it. */
    private static final int REST = 15;

    private final Page page;
    private final CDPSession screen;

    Fingers(Page page) {
        this.page = page;
        this.screen = page.context().newCDPSession(page);
    }

    /** A place on something that is shown, in parts of it. */
    record Spot(double x, double y) {}

    /** Draws one finger over something. */
    void draw(Locator over, Spot from, Spot to) {
        move(over, to, from);
    }

    /** Draws two fingers over something, side by side. */
    void drawTwo(Locator over, Spot from, Spot to) {
        move(over, to, from, new Spot(from.x() + .3, from.y()));
    }

    private void move(Locator over, Spot to, Spot... fingers) {
        var box = over.boundingBox();
        double right = to.x() - fingers[0].x();
        double down = to.y() - fingers[0].y();
        for (int frame = 0; frame <= STEPS + REST; frame++) {
            int step = Math.min(frame, STEPS);
            var points = new JsonArray();
            for (int finger = 0; finger < fingers.length; finger++) {
                var point = new JsonObject();
                point.addProperty("id", finger);
                point.addProperty("x", box.x + (fingers[finger].x() + right * step / STEPS) * box.width);
                point.addProperty("y", box.y + (fingers[finger].y() + down * step / STEPS) * box.height);
                points.add(point);
            }
            send(frame == 0 ? "touchStart" : "touchMove", points);
            page.evaluate("() => new Promise(requestAnimationFrame)");
        }
        send("touchEnd", new JsonArray());
        rest();
    }

    /** Until the page has come to rest. */
    private void rest() {
        page.evaluate("""
                () => new Promise(done => {
                  let last = scrollY, still = 0;
                  (function look() {
                    still = scrollY === last ? still + 1 : 0;
                    last = scrollY;
                    if (still > 15) done(); else requestAnimationFrame(look);
                  })();
                })""");
    }

    private void send(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        screen.send("Input.dispatchTouchEvent", event);
    }
}
