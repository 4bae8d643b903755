package org.manchette.index;

import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A topic that articles can carry. The reading side learns names and hierarchy from here, because
 * it does not know the analyser.
 *
 * @param id {@code medtop:} and eight digits, or of the site's own {@code site:} and a name
 * @param name French name
 * @param nameEn English name; null when there is none
 * @param broader id of the topic above; null for a top-level one
 * @param queries what the site says of it, lines of a file of queries, not searched; null for
 *     nothing
 */
@SearchEntity
@Indexed(index = TopicDocument.INDEX)
public record TopicDocument(
    @DocumentId @IdProjection String id,
    @FullTextField(analyzer = FrenchAnalysis.EXACT)
        @KeywordField(name = "name_folded", normalizer = FrenchAnalysis.NAME)
        String name,
    @FullTextField(analyzer = FrenchAnalysis.EXACT) @Nullable String nameEn,
    @KeywordField @Nullable String broader,
    @KeywordField(searchable = Searchable.NO) @Nullable String queries) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "topics";

  @ProjectionConstructor
  public TopicDocument {}
}
