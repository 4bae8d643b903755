package org.manchette.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
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
 * An entry of the register of known actors: gives a name to the id that articles carry.
 *
 * <p>Fields with the suffix {@code _folded} hold whole names with {@link FrenchAnalysis#NAME}.
 *
 * @param id canonical id ({@code person:donald-trump})
 * @param kind {@code person}, {@code organisation} or {@code place}
 * @param name preferred name
 * @param aliases other names that the authority lists or under which it was met
 * @param description a few words that tell it from its namesakes; null when there are none
 * @param wikidataId such as {@code Q142}; null when not known
 * @param externalIds ids in other registers, each {@code register:id}
 * @param origin {@code shipped} or {@code imported} for an entry of the authority, {@code
 *     provisional} for an actor that was only met in articles
 * @param entry the whole entry of the authority as JSON with languages and days of validity, not
 *     searched; null for a provisional actor
 */
@SearchEntity
@Indexed(index = ActorDocument.INDEX)
public record ActorDocument(
    @DocumentId @IdProjection String id,
    @KeywordField(aggregable = Aggregable.YES) String kind,
    @FullTextField(analyzer = FrenchAnalysis.EXACT)
        @KeywordField(name = "name_folded", normalizer = FrenchAnalysis.NAME)
        String name,
    @FullTextField(analyzer = FrenchAnalysis.EXACT)
        @KeywordField(name = "aliases_folded", normalizer = FrenchAnalysis.NAME)
        List<String> aliases,
    @FullTextField(analyzer = FrenchAnalysis.EXACT) @Nullable String description,
    @KeywordField @Nullable String wikidataId,
    @KeywordField List<String> externalIds,
    @KeywordField(aggregable = Aggregable.YES) String origin,
    @KeywordField(searchable = Searchable.NO) @Nullable String entry) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "actors";

  @ProjectionConstructor
  public ActorDocument {
    aliases = List.copyOf(aliases);
    externalIds = List.copyOf(externalIds);
  }
}
