package org.manchette.web.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The parameters of a request, taken from its contract so that none is misspelt. */
public final class Contract {

  private Contract() {}

  /** The names of the parameters of a request, in their order. */
  public static List<String> names(Class<? extends Record> request) {
    return Arrays.stream(request.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** An address with these parameters only, in their order. */
  public static Address only(Address address, List<String> names) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    names.forEach(name -> parameters.put(name, address.all(name)));
    return new Address(address.path(), parameters);
  }
}
