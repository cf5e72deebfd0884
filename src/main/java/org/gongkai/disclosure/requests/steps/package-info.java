/** How one step is taken (办理一步): whose hand, what was typed, what is written down, which letter is made. */
@NullMarked
package org.gongkai.disclosure.requests.steps;

import org.jspecify.annotations.NullMarked;
