/** How a session is carried and how long it lasts (会话): its number, its cookie, the forms' tokens, its longest life. */
@NullMarked
package org.gongkai.foundation.identity.session;

import org.jspecify.annotations.NullMarked;
