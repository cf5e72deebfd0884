/** Public pages of documents and their interface for machines. */
@NullMarked
package org.gongkai.disclosure.publishing.web;

import org.jspecify.annotations.NullMarked;
