/** Where the openness office enters the holidays of a year (节假日表的录入). */
@NullMarked
package org.gongkai.foundation.calendar.desk;

import org.jspecify.annotations.NullMarked;
