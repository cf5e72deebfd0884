package org.gongkai.standards.catalogue.desk;

import java.util.List;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Matter;

/** What the desk shows of an edition: its matters, page by page. */
public record EditionPage(String base, CatalogueEdition edition, String words, List<Matter> matters, Paging paging) {}
