package org.gongkai.disclosure.publishing;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.disclosure.publishing.importing.Numbering;
import org.gongkai.disclosure.publishing.numbering.IndexCounters;
import org.gongkai.disclosure.publishing.numbering.IndexPattern;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Gives index numbers (索引号编制) inside the publishing transaction. */
@Component
class IndexNumbers implements Numbering {

    private final IndexCounters counters;
    private final IndexPattern pattern;
    private final UnitCodes codes;

    IndexNumbers(IndexCounters counters, PublishingSettings settings, UnitCodes codes) {
        this.counters = counters;
        this.pattern = new IndexPattern(settings.indexPattern());
        this.codes = codes;
    }

    IndexNumber next(UnitId unit, int year) {
        return new IndexNumber(next(unit, year, 1).getFirst());
    }

    /** A run of numbers. */
    @Override
    public List<String> next(UnitId unit, int year, int count) {
        int first = counters.take(unit, year, count);
        return IntStream.range(first, first + count)
                .mapToObj(seq -> pattern.format(new IndexPattern.Parts(codes.credit(unit), codes.code(unit), year, seq))
                        .value())
                .toList();
    }
}
