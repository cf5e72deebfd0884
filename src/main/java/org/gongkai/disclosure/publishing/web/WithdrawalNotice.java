package org.gongkai.disclosure.publishing.web;

import java.util.Objects;
import org.gongkai.disclosure.publishing.Document;
import org.jspecify.annotations.Nullable;

/** What stays to be read of a document that was taken back (撤回公告). */
public record WithdrawalNotice(@Nullable String indexNumber, String day, String reason) {

    static WithdrawalNotice of(Document document) {
        var withdrawal = Objects.requireNonNull(document.withdrawal());
        var index = document.indexNumber();
        return new WithdrawalNotice(
                index == null ? null : index.value(), DateWords.day(withdrawal.at()), withdrawal.reason());
    }
}
