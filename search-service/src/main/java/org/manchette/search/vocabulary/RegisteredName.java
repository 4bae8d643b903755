package org.manchette.search.vocabulary;

import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/** What a suggestion shows of an actor; see {@link org.manchette.index.ActorDocument}. */
public record RegisteredName(
    @IdProjection String id,
    String kind,
    String name,
    List<String> aliases,
    @Nullable String description,
    String origin) {

  @ProjectionConstructor
  public RegisteredName {
    aliases = List.copyOf(aliases);
  }

  /** How well the best of its names fits; and which other name that is, null for the preferred. */
  public NameFit fit(TypedName typed) {
    return typed.best(name, aliases);
  }
}
