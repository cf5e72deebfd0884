package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.springframework.stereotype.Component;

/** Looks whether attachments hold words that can be read, and whether their names tell what they are (附件). */
@Component
class FilesCheck implements Check {

    /** What machines and hurried people call files; bounded, so that no name can hold it up. */
    private static final Pattern EMPTY_NAME = Pattern.compile(
            "(?i)(新建|未命名|无标题|复制|副本|untitled|new|copy|document|doc|scan|img|image|dsc|microsoft|word|excel|pdf|wps|扫描件?|扫描全能王|附件|文件|文档|文稿"
                    + "|表格?|工作簿|图片|照片|截图|屏幕截图|微信图片|微信截图|qq图片|qq截图|mmexport|wx_camera|screenshot|最终版?|最新版?|定稿|终稿|修改稿?|of|sheet|book|[\\d０-９]|[一二三四五六七八九十]|[\\p{P}\\p{S}\\s]){1,60}");

    private static final Set<String> WITH_WORDS = Set.of(
            "PDF", "DOC", "DOCX", "XLS", "XLSX", "WPS", "ET", "PPT", "PPTX", "OFD", "TXT", "RTF", "CSV", "ODT", "ODS");
    private static final int SHORTEST_TEXT = 2;

    @Override
    public Set<Point> points() {
        return Set.of(Point.FILE_EMPTY, Point.FILE_NAME);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        for (var file : manuscript.content().attachments()) {
            if (tellsNothing(file.name())) {
                verdicts.add(Verdict.warns(
                        Point.FILE_NAME,
                        file.digest().hex() + file.name(),
                        say("publishing.checks.file.name", file.name()),
                        "files",
                        null));
            }
            unread(manuscript, file, verdicts);
        }
        return verdicts;
    }

    static boolean tellsNothing(String name) {
        return EMPTY_NAME.matcher(Manuscript.stem(name)).matches();
    }

    private static void unread(Manuscript manuscript, EnclosedFile file, List<Verdict> verdicts) {
        var text = manuscript.fileTexts().getOrDefault(file.digest(), "");
        if (file.size() == 0) {
            verdicts.add(Verdict.blocks(
                    Point.FILE_EMPTY,
                    file.digest().hex(),
                    say("publishing.checks.file.empty", file.name()),
                    "files",
                    null));
        } else if (WITH_WORDS.contains(file.format()) && text.strip().length() < SHORTEST_TEXT) {
            verdicts.add(Verdict.warns(
                    Point.FILE_EMPTY,
                    file.digest().hex(),
                    say("publishing.checks.file.unread", file.name()),
                    "files",
                    null));
        }
    }
}
