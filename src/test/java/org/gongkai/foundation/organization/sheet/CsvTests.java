package org.gongkai.foundation.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.gongkai.foundation.design.export.CsvTable;

class CsvTests {

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @Size(min = 1, max = 5)
                    List<@Chars({'"', ',', '\n', 'a', '区'}) @CharRange(from = '0', to = '9') String> cells) {
        assertThat(Csv.rows(new CsvTable().row(cells).toString().substring(1))).containsExactly(cells);
    }
}
