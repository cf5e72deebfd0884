package org.gongkai.portal.search.cluster;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** What indexes and aliases are called (索引命名): {@code gongkai-search_item-000003}, {@code …-read}, {@code …-write}. */
record Layout(String prefix) implements IndexLayoutStrategy {

    private static final Pattern NUMBERED = Pattern.compile("(.*)-(\\d{6})");

    @Override
    public String createInitialElasticsearchIndexName(String name) {
        return numbered(name, 1);
    }

    @Override
    public String createWriteAlias(String name) {
        return prefix + "-" + name + "-write";
    }

    @Override
    public String createReadAlias(String name) {
        return prefix + "-" + name + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String name) {
        return name;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String index) {
        var name = NUMBERED.matcher(index);
        return name.matches() ? name.group(1).substring(prefix.length() + 1) : index;
    }

    String numbered(String name, int number) {
        return String.format(Locale.ROOT, "%s-%s-%06d", prefix, name, number);
    }

    static int number(String index) {
        var name = NUMBERED.matcher(index);
        return name.matches() ? Integer.parseInt(name.group(2)) : 0;
    }
}
