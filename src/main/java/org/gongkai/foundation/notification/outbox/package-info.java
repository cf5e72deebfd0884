/** Mails on their way (发件箱): kept with what they tell of, handed over one by one, tried again with growing pauses. */
@NullMarked
package org.gongkai.foundation.notification.outbox;

import org.jspecify.annotations.NullMarked;
