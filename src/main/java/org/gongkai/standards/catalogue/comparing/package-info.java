/** Two editions of a list side by side, matter by matter, cell by cell. */
@NullMarked
package org.gongkai.standards.catalogue.comparing;

import org.jspecify.annotations.NullMarked;
