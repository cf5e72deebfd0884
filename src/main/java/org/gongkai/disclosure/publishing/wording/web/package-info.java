/** Pages and API of the wording (规范用语): the office's list at the desk, proofreading for machines. */
@NullMarked
package org.gongkai.disclosure.publishing.wording.web;

import org.jspecify.annotations.NullMarked;
