/** Pages and API of the units. */
@NullMarked
package org.gongkai.foundation.organization.web;

import org.jspecify.annotations.NullMarked;
