/** Fees for handling information (信息处理费): two tariffs, never both for one request. */
@NullMarked
package org.gongkai.disclosure.requests.fees;

import org.jspecify.annotations.NullMarked;
