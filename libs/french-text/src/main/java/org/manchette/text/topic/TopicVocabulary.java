package org.manchette.text.topic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.hygiene.Resources;

/**
 * Topics with their names and hierarchy: the IPTC Media Topics that ship, and a site's. Immutable.
 */
public final class TopicVocabulary {

  /**
   * A concept.
   *
   * @param id {@code medtop:} and eight digits, or {@code site:} and a name
   * @param name French name, of a Media Topic as the standard has it
   * @param englishName English name; empty where there is none
   * @param parentId the broader concept; null at the top
   */
  public record Concept(String id, String name, String englishName, @Nullable String parentId) {}

  private static final TopicVocabulary SHIPPED = new TopicVocabulary(read());

  private final Map<String, Concept> concepts;

  private TopicVocabulary(Map<String, Concept> concepts) {
    this.concepts = concepts;
  }

  private static Map<String, Concept> read() {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (String line : Resources.lines(TopicVocabulary.class, "topics.tsv")) {
      String[] columns = line.split("\t", -1);
      String english = columns[3];
      String name = columns[2].isEmpty() ? english : columns[2];
      concepts.put(
          columns[0],
          new Concept(columns[0], name, english, columns[1].isEmpty() ? null : columns[1]));
    }
    return concepts;
  }

  /** The vocabulary shipped with this library. */
  public static TopicVocabulary shipped() {
    return SHIPPED;
  }

  /** This vocabulary with the topics of a site's own. */
  public TopicVocabulary with(Collection<TopicDefinition> definitions) {
    Map<String, Concept> all = new LinkedHashMap<>(concepts);
    for (TopicDefinition definition : definitions) {
      String name = definition.name();
      if (definition.own() && name != null) {
        String english = definition.englishName() == null ? "" : definition.englishName();
        all.put(
            definition.id(), new Concept(definition.id(), name, english, definition.parentId()));
      }
    }
    return new TopicVocabulary(all);
  }

  /** All concepts. */
  public Stream<Concept> concepts() {
    return concepts.values().stream();
  }

  /** The concept of an id; empty for an id that is not known. */
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The ids from {@code id} up to the top, itself first; empty for an id that is not known. */
  public List<String> upwards(String id) {
    return Stream.iterate(
            concepts.get(id),
            concept -> concept != null,
            concept -> concept.parentId() == null ? null : concepts.get(concept.parentId()))
        .map(Concept::id)
        .toList();
  }
}
