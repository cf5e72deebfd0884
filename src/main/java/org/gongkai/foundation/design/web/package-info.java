@NullMarked
package org.gongkai.foundation.design.web;

import org.jspecify.annotations.NullMarked;
