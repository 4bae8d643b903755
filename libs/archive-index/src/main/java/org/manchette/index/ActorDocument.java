package org.manchette.index;

import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * An entry of the register of known actors: gives a name to the id that articles carry.
 *
 * <p>Fields with the suffix {@code _folded} hold whole names with {@link FrenchAnalysis#NAME}.
 *
 * @param id canonical id ({@code person:donald-trump})
 * @param kind {@code person}, {@code organisation} or {@code place}
 * @param name preferred name
 * @param aliases other names under which it was met
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
        List<String> aliases) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "actors";

  @ProjectionConstructor
  public ActorDocument {
    aliases = List.copyOf(aliases);
  }
}
