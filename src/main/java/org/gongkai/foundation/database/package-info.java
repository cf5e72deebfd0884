/**
 * The one database of the product: a real, durable PostgreSQL that the product brings along, or an external one by
 * configuration alone ({@code spring.datasource.url}). Owns where data lies on disk ({@code gongkai.data}) and who may
 * open it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package org.gongkai.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
