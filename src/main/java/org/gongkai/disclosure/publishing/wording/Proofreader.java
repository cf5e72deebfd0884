package org.gongkai.disclosure.publishing.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.spelling.Slip;
import org.gongkai.disclosure.publishing.spelling.Spelling;
import org.gongkai.disclosure.publishing.wording.OwnWord.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads texts for misspelt words (校对员), with the lists shipped and those of the office; loads them when first asked. */
@Service
public class Proofreader {

    /** What was made of the words of the office as they were. */
    private record Learnt(List<KeptWord> words, Spelling spelling) {}

    private final OwnWords words;
    private @Nullable Spelling shipped;
    private volatile @Nullable Learnt learnt;

    Proofreader(OwnWords words) {
        this.words = words;
    }

    /** What was probably meant otherwise, in order. */
    public List<Slip> read(String text) {
        return spelling().slips(text);
    }

    /** The same for several texts. */
    public List<List<Slip>> read(List<String> texts) {
        var spelling = spelling();
        return texts.stream().map(spelling::slips).toList();
    }

    private Spelling spelling() {
        var now = words.all();
        var known = learnt;
        if (known == null || !known.words().equals(now)) {
            known = new Learnt(now, learn(now));
            learnt = known;
        }
        return known.spelling();
    }

    private synchronized Spelling learn(List<KeptWord> own) {
        if (shipped == null) shipped = Spelling.shipped();
        Map<String, String> wrong = new HashMap<>();
        own.stream()
                .map(KeptWord::word)
                .filter(word -> word.kind() == Kind.WRONG)
                .forEach(word -> wrong.put(word.said(), word.meant()));
        return shipped.with(said(own, Kind.TERM), wrong, said(own, Kind.RIGHT));
    }

    private static List<String> said(List<KeptWord> own, Kind kind) {
        return own.stream()
                .map(KeptWord::word)
                .filter(word -> word.kind() == kind)
                .map(OwnWord::said)
                .collect(Collectors.toList());
    }
}
