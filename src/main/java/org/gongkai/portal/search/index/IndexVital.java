package org.gongkai.portal.search.index;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.operation.Vital;
import org.gongkai.portal.search.backend.IndexBackend;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether the index holds what the table holds (索引状况). */
@Configuration(proxyBeanMethods = false)
class IndexVital {

    @Bean
    Vital indexBehind(SearchItems items, IndexedItems indexed, IndexBackend backend) {
        return new Vital("gongkai_index_behind", "search.vital", 130, () -> {
            var trouble = backend.trouble();
            if (trouble.isPresent()) {
                return Vital.Sign.bad(Double.NaN, trouble.get());
            }
            long rows = items.count();
            long behind = Math.max(backend.waiting(), Math.abs(rows - indexed.count()));
            return behind == 0
                    ? Vital.Sign.good(0, say("search.vital.good", rows))
                    : Vital.Sign.mind(behind, say("search.vital.behind", rows, behind));
        });
    }
}
