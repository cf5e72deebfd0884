/** How requests are received (请求受理): patiently while they arrive, in limited number while they are worked on. */
@NullMarked
package org.gongkai.foundation.operation.reception;

import org.jspecify.annotations.NullMarked;
