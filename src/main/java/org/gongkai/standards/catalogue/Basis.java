package org.gongkai.standards.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One legal basis (公开依据, 设定依据): a law, regulation, rule or normative document that a matter rests on.
 *
 * @param title the title without brackets, empty when only a document number is given
 * @param number the document number in 〔〕 form, empty if none
 * @param article the article ("第九条至第十三条"), empty if none
 * @param kind the rank of the text as its title tells it; null if it does not
 * @param raw the words of the cell
 */
public record Basis(
        String title,
        String number,
        String article,
        @Nullable Kind kind,
        String raw) {
    public Basis {
        if (title.isBlank() && number.isBlank() && raw.isBlank()) {
            throw new IllegalArgumentException("A basis says something");
        }
    }

    /** The rank of a text (效力位阶). */
    public enum Kind {
        /** 法律. */
        LAW,
        /** 行政法规. */
        ADMINISTRATIVE_REGULATION,
        /** 地方性法规. */
        LOCAL_REGULATION,
        /** 规章. */
        RULE,
        /** 规范性文件. */
        NORMATIVE_DOCUMENT
    }

    /** What to call it in a sentence: the title in 《》, else the number, else the original words. */
    public String cited() {
        if (!title.isBlank()) {
            return "《" + title + "》" + article;
        }
        return number.isBlank() ? raw : number + article;
    }
}
