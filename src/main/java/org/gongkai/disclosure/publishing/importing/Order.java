package org.gongkai.disclosure.publishing.importing;

import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.foundation.organization.UnitId;

/** For whom, by whom and how documents are imported (导入要求). */
public record Order(UnitId unit, Hand hand, boolean publish) {}
