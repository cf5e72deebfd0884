/** Lists, matters, fields and imports for machines, under {@code /api/v1}. */
@NullMarked
package org.gongkai.standards.catalogue.api;

import org.jspecify.annotations.NullMarked;
