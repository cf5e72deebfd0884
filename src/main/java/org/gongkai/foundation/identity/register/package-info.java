/** What is written down about people, and the rules on passwords. */
@NullMarked
package org.gongkai.foundation.identity.register;

import org.jspecify.annotations.NullMarked;
