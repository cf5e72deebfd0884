/** The checks as people see them: beside the paper, on the page where a named person lets pass (检查页、放行). */
@NullMarked
package org.gongkai.disclosure.publishing.releasing;

import org.jspecify.annotations.NullMarked;
