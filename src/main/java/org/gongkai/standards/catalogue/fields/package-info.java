/** The workbench for fields of openness and the crosswalk between their sets. */
@NullMarked
package org.gongkai.standards.catalogue.fields;

import org.jspecify.annotations.NullMarked;
