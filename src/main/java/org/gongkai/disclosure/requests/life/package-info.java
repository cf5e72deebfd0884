/** The life of a request (申请办理流程): every state, every act, who may take it and on which article. */
@NullMarked
package org.gongkai.disclosure.requests.life;

import org.jspecify.annotations.NullMarked;
