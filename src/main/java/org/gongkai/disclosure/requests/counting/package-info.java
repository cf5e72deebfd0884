/** When an answer is due, and why on that day (答复期限). */
@NullMarked
package org.gongkai.disclosure.requests.counting;

import org.jspecify.annotations.NullMarked;
