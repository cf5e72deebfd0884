/** Where staff look at what shows who asks, each look noted, and bring what came on paper (查验证明材料). */
@NullMarked
package org.gongkai.disclosure.requests.sighting;

import org.jspecify.annotations.NullMarked;
