/** Lists as files: print-ready workbooks and text that can be read in again. */
@NullMarked
package org.gongkai.standards.catalogue.export;

import org.jspecify.annotations.NullMarked;
