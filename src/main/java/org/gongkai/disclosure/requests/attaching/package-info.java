/** Documents given with an answer (答复附件): found, redacted with a ground for each place, proved, taken over, handed out. */
@NullMarked
package org.gongkai.disclosure.requests.attaching;

import org.jspecify.annotations.NullMarked;
