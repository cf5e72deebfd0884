/** The workbench for lists: editions, imports with preview. */
@NullMarked
package org.gongkai.standards.catalogue.desk;

import org.jspecify.annotations.NullMarked;
