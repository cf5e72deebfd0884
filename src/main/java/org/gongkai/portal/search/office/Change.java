package org.gongkai.portal.search.office;

import java.util.List;

/**
 * What a change of synonyms does to one word (变化预览).
 *
 * @param now results at present
 * @param then results after the change
 * @param risen titles that come among the first
 */
public record Change(String word, long now, long then, List<String> risen) {}
