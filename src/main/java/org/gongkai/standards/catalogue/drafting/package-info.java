/** One edition at the desk: its way in steps, its matters, and single matters of a draft to correct. */
@NullMarked
package org.gongkai.standards.catalogue.drafting;

import org.jspecify.annotations.NullMarked;
