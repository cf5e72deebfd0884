/** What stands around the matters in a sheet: titles, headings of sections, totals, signatures, remarks. */
@NullMarked
package org.gongkai.standards.catalogue.layout;

import org.jspecify.annotations.NullMarked;
