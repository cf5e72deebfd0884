package org.gongkai.standards.catalogue.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the names of those who must publish (公开主体); units and other bodies alike. */
public final class Subjects {
    private static final Pattern WRAPPED =
            Pattern.compile("(?<![局办委府处院站所室校位司馆园团股厅行厂]|委员会|联合会|村委会|协会|中心|部门|大队|社区|各村|标人)\\n(?=[\\p{IsHan}])");
    private static final Pattern BLANKS = Pattern.compile("(?<=[局办委府处心院站所会村])[ ]+(?=[\\p{IsHan}]{2})");

    private static final Pattern COUNTED =
            Pattern.compile("(?<=^|[\\p{IsHan}）)\\s])\\d{1,2}[.．、](?=\\p{IsHan})|[①-⑳●]");
    private static final String BODY = "(?:局|委员会|委|办公室|政府|办事处|中心|院|支队|大队)";
    private static final Pattern AND = Pattern.compile(
            "(?<=" + BODY + ")(?:和|及其?|与|以及|或者?)(?=[\\p{IsHan}（）()]{1,20}" + BODY + "(?:$|[;；、,，/\\n（(]))");

    private Subjects() {}

    public static List<String> read(String cell) {
        if (Marks.isMarked(cell) && !cell.contains("●")) {
            return Marks.labels(cell).stream()
                    .filter(Marks.Label::ticked)
                    .flatMap(label -> read(label.words()).stream())
                    .distinct()
                    .toList();
        }
        var text = COUNTED.matcher(cell).replaceAll("\n").strip();
        text = AND.matcher(text).replaceAll("、");
        text = BLANKS.matcher(WRAPPED.matcher(text).replaceAll("")).replaceAll("\n");
        var names = new LinkedHashSet<String>();
        for (var part : Separators.parts(text, ";；、,，/／\n")) {
            var name = part.replaceAll("^(?:\\d{1,2}[.．、]|[●■])|^(?:牵头|配合|责任|协助|主管|实施|公开)(?:单位|部门|主体)[:：]|[。：:]+$", "")
                    .strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
