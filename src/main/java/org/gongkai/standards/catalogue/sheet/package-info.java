/** Files as offices have them, turned into plain grids of text: XLSX with merged cells resolved, CSV in any encoding. */
@NullMarked
package org.gongkai.standards.catalogue.sheet;

import org.jspecify.annotations.NullMarked;
