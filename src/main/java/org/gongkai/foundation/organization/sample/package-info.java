/** The sample district: loading every room's chapter once, and the units themselves. */
@NullMarked
package org.gongkai.foundation.organization.sample;

import org.jspecify.annotations.NullMarked;
