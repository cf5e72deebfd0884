/**
 * Reading files in a process of its own (隔离读取): whatever a file does to its parser, the server goes on. {@link
 * org.gongkai.foundation.files.reading.ReadingProcess} and what it uses run in the other process, without Spring.
 */
@NullMarked
package org.gongkai.foundation.files.reading;

import org.jspecify.annotations.NullMarked;
