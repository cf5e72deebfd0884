/** The desk for types of lists: their names, columns and rules. */
@NullMarked
package org.gongkai.standards.catalogue.types;

import org.jspecify.annotations.NullMarked;
