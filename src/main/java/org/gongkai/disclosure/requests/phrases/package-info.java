/** Phrases that staff keep and set into the forms of acts (常用语), so that reasons and requests for correction are worded well and alike. */
@NullMarked
package org.gongkai.disclosure.requests.phrases;

import org.jspecify.annotations.NullMarked;
