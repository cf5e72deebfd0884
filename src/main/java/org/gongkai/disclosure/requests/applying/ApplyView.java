package org.gongkai.disclosure.requests.applying;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.AlreadyPublic;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Step;

/**
 * One page of the form (申请表的一页).
 *
 * @param step from 1
 * @param hidden what the other pages hold, carried along by the form itself
 * @param mail whether news by mail are offered
 * @param facts what was filled in, to be read once more before it is sent
 */
public record ApplyView(
        int step,
        List<Step> steps,
        ApplyForm form,
        Faults faults,
        Map<String, String> hidden,
        List<AlreadyPublic.Found> found,
        boolean looked,
        List<Body> advised,
        Map<String, String> bodies,
        String chosen,
        Map<String, String> kinds,
        Map<String, String> papers,
        Map<String, String> routes,
        Map<String, String> facts,
        When when,
        boolean mail) {

    /** The question this page asks. */
    public String title() {
        return org.gongkai.foundation.design.Speech.say("requests.apply.title." + step);
    }

    /** What stands in a field, never null. */
    public String value(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
