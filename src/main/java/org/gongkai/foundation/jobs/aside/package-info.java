/** What rooms do aside after an event (异步处理), and how it is done again after a fault, a crash or a database that was away. */
@NullMarked
package org.gongkai.foundation.jobs.aside;

import org.jspecify.annotations.NullMarked;
