package org.gongkai.disclosure.duties.web;

import org.gongkai.foundation.design.Tone;

/**
 * A duty as lists show it.
 *
 * @param why what is asked and when the clock began, in a sentence
 * @param distance how far from its last day, in words
 * @param explanation what the unit says of it, or empty
 * @param broken whether the day it named is over
 */
public record DutyLine(
        String href,
        String title,
        String matter,
        String matterHref,
        String unit,
        String unitHref,
        String why,
        String due,
        String done,
        Tone tone,
        String state,
        String distance,
        String explanation,
        boolean broken) {}
