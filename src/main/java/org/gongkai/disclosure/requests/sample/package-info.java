/** Requests of the sample district (示例申请). */
@NullMarked
package org.gongkai.disclosure.requests.sample;

import org.jspecify.annotations.NullMarked;
