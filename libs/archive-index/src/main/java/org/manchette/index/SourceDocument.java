package org.manchette.index;

import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
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
 * One version of an article as it was received: the truth, never changed once written.
 *
 * @param id {@code articleId}, a full stop and {@code contentHash}: writing the same content again
 *     is writing the same document
 * @param articleId id of the article of which it is a version
 * @param contentHash SHA-256 of {@code original} and of what was sent beside it, lower-case
 *     hexadecimal
 * @param receivedAt when this version was first received
 * @param mediaType of {@code original}, with its charset where one was declared
 * @param url that was sent beside the original; null when none was
 * @param datePublished that was sent beside the original; null when none was
 * @param publisher that was sent beside the original; null when none was
 * @param collection that was sent beside the original; null when none was
 * @param original the bytes received, Base64 (RFC 4648 §4)
 */
@SearchEntity
@Indexed(index = SourceDocument.INDEX)
public record SourceDocument(
    @DocumentId @IdProjection String id,
    @KeywordField String articleId,
    @KeywordField(aggregable = Aggregable.NO) String contentHash,
    @GenericField(sortable = Sortable.YES) Instant receivedAt,
    @KeywordField(searchable = Searchable.NO) String mediaType,
    @KeywordField(searchable = Searchable.NO) @Nullable String url,
    @GenericField(searchable = Searchable.NO) @Nullable LocalDate datePublished,
    @KeywordField(searchable = Searchable.NO) @Nullable String publisher,
    @KeywordField @Nullable String collection,
    @KeywordField(searchable = Searchable.NO) String original) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "sources";

  @ProjectionConstructor
  public SourceDocument {}
}
