/** Who wants news of what (订阅与退订). */
@NullMarked
package org.gongkai.foundation.notification.subscribing;

import org.jspecify.annotations.NullMarked;
