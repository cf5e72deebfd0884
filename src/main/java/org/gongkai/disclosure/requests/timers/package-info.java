/** What happens by itself when a time is over (到期处理). */
@NullMarked
package org.gongkai.disclosure.requests.timers;

import org.jspecify.annotations.NullMarked;
