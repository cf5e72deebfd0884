/** Speaks with the mail server (发送邮件). */
@NullMarked
package org.gongkai.foundation.notification.sending;

import org.jspecify.annotations.NullMarked;
