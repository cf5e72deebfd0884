/** Where somebody asks (提出申请): one question a step, with or without script. */
@NullMarked
package org.gongkai.disclosure.requests.applying;

import org.jspecify.annotations.NullMarked;
