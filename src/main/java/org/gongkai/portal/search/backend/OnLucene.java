package org.gongkai.portal.search.backend;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Holds where the index lies in the data directory (本机索引). */
public final class OnLucene extends NoneNestedConditions {

    OnLucene() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty(name = "gongkai.search.backend", havingValue = BackendSettings.OPENSEARCH)
    static class OnOpenSearch {}
}
