package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.Classifications;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Exemption;
import org.gongkai.disclosure.publishing.FiveOpenness;
import org.gongkai.disclosure.publishing.OpennessAttribute;
import org.gongkai.disclosure.publishing.Term;
import org.springframework.stereotype.Component;

/** The words of every list that the editor lets choose from. */
@Component
class ChoiceWords {

    private final Classifications classifications;

    ChoiceWords(Classifications classifications) {
        this.classifications = classifications;
    }

    /** All choices; a document that is public keeps its kind. */
    EditView.Choices choices(List<DocumentKind> only) {
        var kinds = only.isEmpty() ? written() : only;
        return new EditView.Choices(
                map(kinds, DocumentKind::name, DocumentKind::label),
                map(List.of(OpennessAttribute.values()), OpennessAttribute::name, OpennessAttribute::label),
                map(
                        classifications.exemptions(),
                        Exemption::code,
                        exemption -> say("publishing.edit.exemption.words", exemption.meaning(), exemption.article())),
                map(List.of(FiveOpenness.values()), FiveOpenness::name, FiveOpenness::label),
                map(classifications.topics(), Term::code, Term::name),
                map(classifications.genres(), Term::code, Term::name),
                Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::hasValidity)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
    }

    Map<String, String> kinds() {
        return map(written(), DocumentKind::name, DocumentKind::label);
    }

    /** Laws and their articles come by import only. */
    private static List<DocumentKind> written() {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.LAW_ARTICLE)
                .toList();
    }

    private static <T> Map<String, String> map(List<T> all, Function<T, String> value, Function<T, String> words) {
        var map = new LinkedHashMap<String, String>();
        all.forEach(one -> map.put(value.apply(one), words.apply(one)));
        return map;
    }
}
