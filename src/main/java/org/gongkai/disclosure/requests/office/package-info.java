/** What is done with a request (办理): each act checked against the life, written down, and told to whom it concerns. */
@NullMarked
package org.gongkai.disclosure.requests.office;

import org.jspecify.annotations.NullMarked;
