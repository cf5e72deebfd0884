/** Dynamic adjustment of single matters: a small edition derived from the one in force, with reason, basis and date. */
@NullMarked
package org.gongkai.standards.catalogue.adjusting;

import org.jspecify.annotations.NullMarked;
