package org.gongkai.foundation.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.gongkai.FuzzZip;
import org.gongkai.foundation.files.Reading;

/** Archives that no program packed: their words or a reason, and no more words than were asked for. */
class ArchiveFuzzTests {

    private static final int MOST = 20_000;
    private static final Map<String, String> PARTS = Map.of(
            "OFD.xml",
            "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                    + "</ofd:DocBody></ofd:OFD>",
            "Doc_0/Document.xml",
            "<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Pages><ofd:Page ID='1'"
                    + " BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>",
            "Doc_0/Pages/Page_0/Content.xml",
            "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:TextObject Boundary='1 1 9 9'><ofd:TextCode>字"
                    + "</ofd:TextCode></ofd:TextObject></ofd:Page>");

    private static final Parsing PARSING = new Parsing();

    /** Containers of any make, byte by byte. */
    @FuzzTest(maxDuration = "10m")
    void archive(byte[] bytes) throws IOException {
        read(bytes, "a.zip");
    }

    /** The first line of the input names the part of the OFD whose content follows. */
    @FuzzTest(maxDuration = "10m")
    void ofd(byte[] bytes) throws IOException {
        read(FuzzZip.with(PARTS, "Doc_0/Pages/Page_0/Content.xml", bytes), "a.ofd");
    }

    private static void read(byte[] bytes, String name) throws IOException {
        var file = Files.createTempFile("fuzz", ".bin");
        try {
            Files.write(file, bytes);
            switch (PARSING.parse(new Wire.Order(file, name, MOST))) {
                case Reading.Read read -> assertThat(read.text().length()).isLessThanOrEqualTo(MOST);
                case Reading.Unread unread -> assertThat(unread.why()).isNotNull();
            }
        } finally {
            Files.delete(file);
        }
    }
}
