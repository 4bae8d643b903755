package org.manchette.search.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a request as its record in the contract has them.
 *
 * @param names in the order of the contract
 * @param lists those that may be repeated
 */
public record RequestParameters(Set<String> names, Set<String> lists) {

  /** The parameters of a record whose components are all text or lists of it. */
  public static RequestParameters of(Class<? extends Record> request) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> lists = new LinkedHashSet<>();
    Arrays.stream(request.getRecordComponents())
        .forEach(component -> {
          names.add(component.getName());
          if (component.getType() == List.class) {
            lists.add(component.getName());
          }
        });
    return new RequestParameters(names, lists);
  }

  /**
   * Refuses parameters that do not exist, and a second value where there can be but one.
   *
   * @param sent all parameters of the request
   */
  public void check(MultivaluedMap<String, String> sent) {
    Parameters.checkNames(sent, names, lists);
  }

  /** What the caller sent, in the order of the contract. */
  public Map<String, List<String>> asked(MultivaluedMap<String, String> sent) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    names.forEach(name -> {
      List<String> values = sent.get(name);
      if (values != null) {
        asked.put(name, List.copyOf(values));
      }
    });
    return asked;
  }
}
