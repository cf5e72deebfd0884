/** How long documents hold (有效期): the numbers as data with their sources. */
@NullMarked
package org.gongkai.disclosure.publishing.validity;

import org.jspecify.annotations.NullMarked;
