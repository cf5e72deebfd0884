/** The workbench for lists: editions, imports with preview, corrections, types and fields. */
@NullMarked
package org.gongkai.standards.catalogue.desk;

import org.jspecify.annotations.NullMarked;
