/** The editor (撰写): facts, paper and what is still missing, side by side; and the meeting of two colleagues' versions. */
@NullMarked
package org.gongkai.disclosure.publishing.editing;

import org.jspecify.annotations.NullMarked;
