/**
 * The work of redaction (涂改作业): reads a file, makes a new one without what has to go, and proves that it is gone. Everything here runs
 * in a process of its own, without Spring.
 */
@NullMarked
package org.gongkai.foundation.privacy.cutting;

import org.jspecify.annotations.NullMarked;
