/** Staff are reminded of what is due (每日提醒). */
@NullMarked
package org.gongkai.foundation.notification.digest;

import org.jspecify.annotations.NullMarked;
