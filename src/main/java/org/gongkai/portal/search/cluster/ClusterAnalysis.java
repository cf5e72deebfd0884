package org.gongkai.portal.search.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gongkai.portal.search.index.SearchItem;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.core.io.ClassPathResource;

/** The analysers of the index in the words of OpenSearch (集群分词): the same names, the same terms as in the data directory. */
final class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final Pattern RULE = Pattern.compile("\"(.+)\"\\s*=>\\s*\"(.*)\"");

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter("breaks").type("mapping").param("mappings", breaks());
        context.analyzer("pairs")
                .custom()
                .tokenizer("standard")
                .charFilters("breaks")
                .tokenFilters("cjk_width", "lowercase", "cjk_bigram");
        context.analyzer("words").custom().tokenizer("icu_tokenizer").tokenFilters("icu_folding");
    }

    /** Lucene quotes both sides of a rule, OpenSearch neither. */
    static String[] breaks() {
        try {
            return new ClassPathResource("breaks.txt", SearchItem.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(RULE::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .map(rule -> rule.group(1) + " => " + rule.group(2))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
