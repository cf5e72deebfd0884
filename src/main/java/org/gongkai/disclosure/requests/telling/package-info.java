/** Telling applicants by mail that something happened, and staff what is due (通知与提醒): numbers and days, never what is asked or answered. */
@NullMarked
package org.gongkai.disclosure.requests.telling;

import org.jspecify.annotations.NullMarked;
