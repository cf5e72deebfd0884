/** What readers take with them (导出、订阅): tables that every spreadsheet opens, feeds that every reader of feeds knows. */
@NullMarked
@NamedInterface("export")
package org.gongkai.foundation.design.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
