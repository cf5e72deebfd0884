/** From a grid to matters: where the header is, what its columns are, what each row says, and what nobody can be sure of. */
@NullMarked
package org.gongkai.standards.catalogue.reading;

import org.jspecify.annotations.NullMarked;
