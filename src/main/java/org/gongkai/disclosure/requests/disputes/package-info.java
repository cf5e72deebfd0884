/** What comes after an answer: reconsideration, litigation, answering anew (行政复议、行政诉讼、重新处理). */
@NullMarked
package org.gongkai.disclosure.requests.disputes;

import org.jspecify.annotations.NullMarked;
