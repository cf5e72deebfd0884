/** What the law says of the cells of a list: which cited texts are repealed, which time limits are too long. Data with dates. */
@NullMarked
package org.gongkai.standards.catalogue.law;

import org.jspecify.annotations.NullMarked;
