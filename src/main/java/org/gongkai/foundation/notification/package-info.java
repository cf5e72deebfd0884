/**
 * News by e-mail (消息通知): who asked for them and confirmed it gets them, whoever no longer wants them says so, and nothing is lost
 * or sent twice as far as mail allows. It knows nothing of what the news are about: other rooms hand in a subject, a sentence and
 * where to read on. Personal Information Protection Law (个人信息保护法) art. 14 and 15 on consent and its withdrawal.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "foundation.calendar",
            "foundation.database",
            "foundation.design",
            "foundation.identity",
            "foundation.operation",
            "foundation.privacy"
        })
package org.gongkai.foundation.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
