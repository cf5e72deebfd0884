/** How lists, editions, matters and fields are kept and looked up in PostgreSQL. */
@NullMarked
package org.gongkai.standards.catalogue.register;

import org.jspecify.annotations.NullMarked;
