/**
 * Privacy (个人信息保护): finds personal data in a text and masks it in the form that the law leaves public. For every room
 * that brings words before the public; carries out article 15 of the Regulation on Government Information Disclosure
 * (政府信息公开条例) and articles 28 and 51 of the Personal Information Protection Law (个人信息保护法). It knows no database and no
 * document: text in, findings out, in time linear in the length of the text.
 */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"foundation.design"})
package org.gongkai.foundation.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
