/** Workbooks of Excel, both its formats, as grids of what their cells show. */
@NullMarked
package org.gongkai.standards.catalogue.excel;

import org.jspecify.annotations.NullMarked;
