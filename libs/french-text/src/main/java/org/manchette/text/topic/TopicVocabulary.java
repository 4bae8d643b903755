package org.manchette.text.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.hygiene.Resources;

/** The IPTC Media Topics that Manchette ships: names and hierarchy of the standard. Immutable. */
public final class TopicVocabulary {

  /**
   * A concept.
   *
   * @param id {@code medtop:} and eight digits
   * @param name French name as the standard has it
   * @param englishName English name as the standard has it; empty where there is none
   * @param parentId the broader concept, shipped too; null at the top
   */
  public record Concept(String id, String name, String englishName, @Nullable String parentId) {}

  private static final TopicVocabulary SHIPPED = new TopicVocabulary();

  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  private TopicVocabulary() {
    for (String line : Resources.lines(TopicVocabulary.class, "topics.tsv")) {
      String[] columns = line.split("\t", -1);
      String english = columns[3];
      String name = columns[2].isEmpty() ? english : columns[2];
      concepts.put(
          columns[0],
          new Concept(columns[0], name, english, columns[1].isEmpty() ? null : columns[1]));
    }
  }

  /** The vocabulary shipped with this library. */
  public static TopicVocabulary shipped() {
    return SHIPPED;
  }

  /** All concepts, broader ones before their narrower ones. */
  public Stream<Concept> concepts() {
    return concepts.values().stream();
  }

  /** The concept of an id; empty for an id that is not shipped. */
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The broadest concept above {@code id}, itself if it is at the top. */
  Concept top(String id) {
    Concept concept = concept(id);
    while (concept.parentId() != null) {
      concept = concept(concept.parentId());
    }
    return concept;
  }

  Concept concept(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("topics.tsv does not hold " + id));
  }
}
