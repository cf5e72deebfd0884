/** Numbers of duties as drawings, each with the same numbers as a table (图). */
@NullMarked
package org.gongkai.disclosure.duties.charts;

import org.jspecify.annotations.NullMarked;
