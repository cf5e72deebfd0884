/** Answered requests for everybody (答复公示). */
@NullMarked
package org.gongkai.disclosure.requests.register;

import org.jspecify.annotations.NullMarked;
