/** What is said of a decision, to the applicant and to everybody (答复用语). */
@NullMarked
package org.gongkai.disclosure.requests.wording;

import org.jspecify.annotations.NullMarked;
