/** What shows who asks, and that a letter came when it is said to have come (身份证明、授权委托书、来件扫描件). */
@NullMarked
package org.gongkai.disclosure.requests.proofs;

import org.jspecify.annotations.NullMarked;
