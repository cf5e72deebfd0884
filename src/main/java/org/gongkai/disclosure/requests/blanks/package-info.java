/** The paper form (纸质申请表): to be printed, empty or filled in, and registered from. */
@NullMarked
package org.gongkai.disclosure.requests.blanks;

import org.jspecify.annotations.NullMarked;
