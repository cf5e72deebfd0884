/** The tables that the calendar is counted by, kept in the database and in memory (节假日表的保存). */
@NullMarked
package org.gongkai.foundation.calendar.tables;

import org.jspecify.annotations.NullMarked;
