/** How much one address or one account may ask for and bring (限额), so that enough is left for everybody else. */
@NullMarked
package org.gongkai.foundation.operation.limits;

import org.jspecify.annotations.NullMarked;
