/** The rows of requests (申请台账), personal data sealed. */
@NullMarked
package org.gongkai.disclosure.requests.ledger;

import org.jspecify.annotations.NullMarked;
