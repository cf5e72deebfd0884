/**
 * Privacy (个人信息保护): finds personal data in a text and masks it in the form that the law leaves public. For every room
 * that brings words before the public; carries out article 15 of the Regulation on Government Information Disclosure
 * (政府信息公开条例) and articles 28 and 51 of the Personal Information Protection Law (个人信息保护法). The finding of it
 * knows no database and no document: text in, findings out, in time linear in the length of the text. Beside it the room keeps
 * personal and secret columns of all rooms encrypted, with a key outside the database (articles 51 and 73), and takes out of
 * documents what may not be disclosed (区分处理, article 37 of the Regulation).
 */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"foundation.database", "foundation.design", "foundation.files", "foundation.jobs"})
package org.gongkai.foundation.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
