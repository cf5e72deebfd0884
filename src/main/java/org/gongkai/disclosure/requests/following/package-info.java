/** Where somebody follows their own request (查询办理情况): with number and query code, and nobody else's. */
@NullMarked
package org.gongkai.disclosure.requests.following;

import org.jspecify.annotations.NullMarked;
