/** Requests that ask the same, and the body that may have it (重复申请、应向谁申请). */
@NullMarked
package org.gongkai.disclosure.requests.likeness;

import org.jspecify.annotations.NullMarked;
