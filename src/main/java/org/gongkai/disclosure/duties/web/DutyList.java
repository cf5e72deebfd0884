package org.gongkai.disclosure.duties.web;

import java.util.List;
import org.gongkai.disclosure.duties.asking.StretchChoice;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Paging;

/**
 * The list behind a number.
 *
 * @param scope whose duties and which, in words
 * @param figures the same question for each state
 * @param csv address of the same list as a file
 */
public record DutyList(
        String title,
        String scope,
        StretchChoice stretch,
        List<Figure> figures,
        List<DutyLine> lines,
        Paging paging,
        String csv) {}
