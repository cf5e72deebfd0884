/** Who asks, by which paper they are known, and what they want (申请人与申请内容). */
@NullMarked
package org.gongkai.disclosure.requests.asking;

import org.jspecify.annotations.NullMarked;
