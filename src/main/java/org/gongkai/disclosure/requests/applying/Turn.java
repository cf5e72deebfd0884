package org.gongkai.disclosure.requests.applying;

import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;

/**
 * Where a form that was sent goes next (下一步): the page with what is wrong on it, the next page, or out.
 *
 * @param looked whether to show what is public already
 */
record Turn(int step, Faults faults, boolean looked, boolean done) {

    static final int LAST = 4;

    /**
     * Before the first page is left, what is public already is shown once; it never keeps anybody from going on.
     *
     * @param bodyKnown whether the form names a body that can be asked
     * @param something whether there is something public to be shown
     */
    static Turn of(ApplyForm form, boolean bodyKnown, boolean something) {
        int at = step(form);
        var go = ApplyForm.plain(form.go());
        boolean looked = ApplyForm.plain(form.looked()).equals("true");
        if (go.startsWith("to-")) {
            return new Turn(Math.min(at, number(go.substring(3))), Faults.none(), looked, false);
        }
        var wanted = form.wantedFaults();
        if (go.equals("look")) {
            return new Turn(1, wanted.at("wanted") == null ? Faults.none() : wanted, true, false);
        }
        for (int page = 1; page <= at; page++) {
            var faults = faults(page, form, bodyKnown);
            if (!faults.isEmpty()) {
                return new Turn(page, faults, looked, false);
            }
        }
        if (at == 1 && !looked && something) {
            return new Turn(1, Faults.none(), true, false);
        }
        return new Turn(Math.min(LAST, at + 1), Faults.none(), looked, at == LAST && go.equals("submit"));
    }

    /** The same page again with why it could not be sent. */
    Turn refused(Refused why) {
        return new Turn(step, Faults.of(why), looked, false);
    }

    private static Faults faults(int page, ApplyForm form, boolean bodyKnown) {
        return switch (page) {
            case 1 ->
                bodyKnown
                        ? form.wantedFaults()
                        : form.wantedFaults()
                                .and("body", org.gongkai.foundation.design.Speech.say("requests.fault.body"));
            case 2 -> form.whoFaults(false);
            case 3 -> form.routeFaults();
            default -> Faults.none();
        };
    }

    private static int step(ApplyForm form) {
        return number(ApplyForm.plain(form.step()));
    }

    private static int number(String typed) {
        return typed.matches("[1-4]") ? Integer.parseInt(typed) : 1;
    }
}
