/** The desk where lists are taken in, brought into force, and their types and fields are kept. */
@NullMarked
package org.gongkai.standards.catalogue.office;

import org.jspecify.annotations.NullMarked;
