package org.manchette.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class AddressTest {

  @Test
  void parametersAreEncodedAndBlankOnesLeftOut() {
    assertThat(Address.search().with("q", "l’été & moi?").with("from", " "))
        .hasToString("/?q=l%E2%80%99%C3%A9t%C3%A9%20%26%20moi%3F");
  }

  @Test
  void idsCannotLeaveThePath() {
    assertThat(Address.actor("person:irene-vasseur")).hasToString("/actors/person:irene-vasseur");
    assertThat(Address.article("../a?b#c\"<")).hasToString("/articles/..%2Fa%3Fb%23c%22%3C");
  }

  @Test
  void oneOfSeveralValuesIsTakenBack() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("person", List.of("a", "b"));
    Address both = new Address("/", parameters);
    assertThat(both.less("person", "a")).hasToString("/?person=b");
    assertThat(both.less("person", "a").less("person", "b")).hasToString("/");
    assertThat(both).hasToString("/?person=a&person=b");
    assertThat(both.more("person", "c")).hasToString("/?person=a&person=b&person=c");
    assertThat(both.more("person", "a")).isEqualTo(both);
    assertThat(both.more("place", "x")).hasToString("/?person=a&person=b&place=x");
  }

  @Test
  void aListIsReadAgainAsItWasWritten() {
    Address list =
        Address.search().with("q", "l’été & « moi »?").more("person", "a").more("person", "b=c");
    String link = Address.article("1", list).first(Address.LIST);
    assertThat(Address.read("/", link == null ? "" : link)).isEqualTo(list);
    assertThat(Address.article("1", null)).hasToString("/articles/1");
    // Without a wish it is a list as well.
    Address everything = Address.article("1", Address.search());
    assertThat(everything.first(Address.LIST)).isNotNull();
    assertThat(Address.read("/", "all")).isEqualTo(Address.search());
  }

  @Test
  void whatIsNoQueryIsLeftOut() {
    assertThat(Address.read("/", "https://elsewhere.example/?a=%zz&=1&b&&q=a%20b"))
        .hasToString("/?q=a%20b");
    assertThat(Address.read("/", "q=" + "a".repeat(9000))).hasToString("/");
  }
}
