package org.gongkai.foundation.design.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AtomFeedTests {

    @Test
    void aFeedIsReadWhateverIsInItsWords() throws Exception {
        var feed = new AtomFeed(
                        "https://www.example.org/requests",
                        "答复 <公开> & 其他",
                        "https://www.example.org/requests.atom",
                        "https://www.example.org/requests",
                        "2026-03-02T00:00:00+08:00",
                        "青城区",
                        List.of(new AtomFeed.Entry(
                                "https://www.example.org/1",
                                "旧系统留下的\u0002控制符\u000B",
                                "https://www.example.org/1",
                                null,
                                "2026-03-02T00:00:00+08:00",
                                null,
                                null,
                                "予以公开")))
                .write();
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(text(read, "title")).isEqualTo("答复 <公开> & 其他");
        var entry = (Element) read.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "title")).isEqualTo("旧系统留下的控制符");
        assertThat(text(entry, "summary")).isEqualTo("予以公开");
        assertThat(entry.getElementsByTagName("published").getLength()).isZero();
        assertThat(entry.getElementsByTagName("author").getLength()).isZero();
        assertThat(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
                .isEqualTo("https://www.example.org/1");
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }
}
