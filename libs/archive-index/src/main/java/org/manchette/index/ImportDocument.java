package org.manchette.index;

import java.time.Instant;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * How a bulk load went.
 *
 * @param id of the load
 * @param status {@code running}, {@code finished} or {@code interrupted}
 * @param startedAt first line received
 * @param updatedAt last time the counts were written
 * @param collection that the articles were loaded into; null for none
 * @param created articles that were new
 * @param updated new versions of articles that were known
 * @param unchanged articles that were known with the same content
 * @param refused lines that held no acceptable article
 */
@SearchEntity
@Indexed(index = ImportDocument.INDEX)
public record ImportDocument(
    @DocumentId @IdProjection String id,
    @KeywordField String status,
    @GenericField(sortable = Sortable.YES) Instant startedAt,
    @GenericField Instant updatedAt,
    @KeywordField @Nullable String collection,
    @GenericField long created,
    @GenericField long updated,
    @GenericField long unchanged,
    @GenericField long refused) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "imports";

  @ProjectionConstructor
  public ImportDocument {}
}
