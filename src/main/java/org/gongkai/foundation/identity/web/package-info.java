@NullMarked
package org.gongkai.foundation.identity.web;

import org.jspecify.annotations.NullMarked;
