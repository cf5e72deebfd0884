/** Pages and addresses of lists, matters and fields. */
@NullMarked
package org.gongkai.standards.catalogue.web;

import org.jspecify.annotations.NullMarked;
