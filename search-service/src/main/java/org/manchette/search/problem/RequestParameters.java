package org.manchette.search.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of a request that the contract has as a record.
 *
 * @param names in the order of the contract
 * @param lists those that may be repeated
 */
public record RequestParameters(SequencedSet<String> names, Set<String> lists) {

  /** All components of a record. */
  public static RequestParameters of(Class<? extends Record> request) {
    SequencedSet<String> names = new LinkedHashSet<>();
    Stream.of(request.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
    return new RequestParameters(
        names,
        Stream.of(request.getRecordComponents())
            .filter(component -> component.getType() == List.class)
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The same without some of them. */
  public RequestParameters without(String... left) {
    SequencedSet<String> others = new LinkedHashSet<>(names);
    others.removeAll(Set.of(left));
    return new RequestParameters(others, lists);
  }

  /**
   * Refuses parameters that do not exist, and a second value where there can be but one.
   *
   * @param sent all parameters of the request
   * @param more names of parameters beside these
   */
  public void check(MultivaluedMap<String, String> sent, String... more) {
    Set<String> known = new HashSet<>(names);
    known.addAll(List.of(more));
    Parameters.checkNames(sent, known, lists);
  }

  /** What a caller sent, in the order of the contract. */
  public Map<String, List<String>> asked(MultivaluedMap<String, String> sent) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (String name : names) {
      List<String> values = sent.get(name);
      if (values != null) {
        asked.put(name, List.copyOf(values));
      }
    }
    return asked;
  }
}
