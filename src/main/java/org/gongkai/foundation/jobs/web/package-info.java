@NullMarked
package org.gongkai.foundation.jobs.web;

import org.jspecify.annotations.NullMarked;
