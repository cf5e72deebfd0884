/** Finding a request by who made it (按申请人查找), though names lie sealed; every such look is noted. */
@NullMarked
package org.gongkai.disclosure.requests.finding;

import org.jspecify.annotations.NullMarked;
