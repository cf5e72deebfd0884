package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.springframework.stereotype.Component;

/** Looks whether the words of pictures tell anything (图片文字说明); that there are words is asked of every kind of document. */
@Component
class PictureWordsCheck implements Check {

    private static final Set<String> EMPTY = Set.of("图片", "图", "照片", "截图", "image", "img", "picture", "photo");

    @Override
    public Set<Point> points() {
        return Set.of(Point.PICTURE_WORDS);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        return manuscript.content().body().pictures().stream()
                .filter(picture -> !picture.isMute())
                .filter(picture -> EMPTY.contains(picture.alternative().strip().toLowerCase(java.util.Locale.ROOT))
                        || picture.alternative().matches("(?i).*\\.(jpe?g|png|gif|webp)")
                        || FilesCheck.tellsNothing(picture.alternative()))
                .map(picture -> Verdict.warns(
                        Point.PICTURE_WORDS,
                        picture.source() + picture.alternative(),
                        say("publishing.checks.picture", picture.number(), picture.alternative()),
                        "body",
                        null))
                .toList();
    }
}
