/** What was sealed (用印登记). */
@NullMarked
package org.gongkai.foundation.paper.register;

import org.jspecify.annotations.NullMarked;
