/** What a file that somebody holds shows of its seal (核验). */
@NullMarked
package org.gongkai.foundation.paper.verifying;

import org.jspecify.annotations.NullMarked;
