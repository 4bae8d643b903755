package org.manchette.text.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;
import org.manchette.text.hygiene.Resources;

class AuthorityFormatTest {

  private static List<AuthorityEntry> read(String text) throws IOException {
    return AuthorityFormat.read("own.tsv", new BufferedReader(new StringReader(text)));
  }

  @Test
  void readsAllThatALineSays() throws IOException {
    AuthorityEntry entry =
        read("# comment\n\nperson:ondine-kerlec\tOndine Kerlec\t?Kerlec|Ondine Kerleg @en"
                + "|O. K. [2001-02-03/2004-05-06]\tQ42|viaf:123\tnavigatrice\t1970-01-02/"
                + "\tmaire de Guéret 2001-02-03/2008-03-16|députée\n")
            .getFirst();
    assertThat(entry.id()).isEqualTo("person:ondine-kerlec");
    assertThat(entry.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(entry.aliases())
        .containsExactly(
            new Alias("Kerlec", null, null, null, true),
            new Alias("Ondine Kerleg", "en", null, null, false),
            new Alias(
                "O. K.",
                null,
                LocalDate.parse("2001-02-03"),
                LocalDate.parse("2004-05-06"),
                false));
    assertThat(entry.wikidataId()).isEqualTo("Q42");
    assertThat(entry.externalIds()).containsOnlyKeys("viaf").containsValue("123");
    assertThat(entry.description()).isEqualTo("navigatrice");
    assertThat(entry.from()).isEqualTo("1970-01-02");
    assertThat(entry.to()).isNull();
    assertThat(entry.offices())
        .containsExactly(
            new Office(
                "maire de Guéret", LocalDate.parse("2001-02-03"), LocalDate.parse("2008-03-16")),
            new Office("députée", null, null));
  }

  @Test
  void aLineNeedsNoMoreThanIdAndName() throws IOException {
    assertThat(read("place:gueret\tGuéret"))
        .containsExactly(AuthorityEntry.of("place:gueret", ActorKind.PLACE, "Guéret", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person_x;X                                 | 1 | is no id
          person:É;X                                 | 1 | is no id
          animal:x;X                                 | 1 | is no id
          person:a;A                                 | 1 | line 1 too
          person:x                                   | 2 | the name is missing
          person:x; X                                | 2 | a space at the beginning
          person:x;X;X                               | 3 | preferred name already
          person:x;X;Y [2004-01-01/2003-01-01]       | 3 | ends before it begins
          person:x;X;Y [2004-02-30/]                 | 3 | no day of the calendar
          person:x;X;Y [2004]                        | 3 | is no alias
          person:x;X;Y!Y                             | 3 | is there twice
          person:x;X;;Q0                             | 4 | write Q90
          person:x;X;;Q1!Q2                          | 4 | write Q90
          person:x;X;;;d;1970                        | 6 | is no life
          person:x;X;;;d;/                           | 6 | is no life
          person:x;X;;;d;1970-01-01/1969-01-01       | 6 | ends before it begins
          person:x;X;;;d;;maire 2008-01-01           | 7 | is no office
          person:x;X;;;d;;maire 2008-01-01/2007-01-01 | 7 | ends before it begins
          person:x;X;;;d;;b 2008-01-01/!a 2001-01-01/ | 7 | behind a later office
          person:x;X;;;d;;;e                         | 7 | more than 7 columns
          """)
  void saysWhereALineIsWrongAndWhy(String line, int column, String problem) {
    String text = "person:a\tA\n" + line.replace(';', '\t').replace('!', '|');
    assertThatExceptionOfType(AuthorityFormatException.class)
        .isThrownBy(() -> read(text))
        .withMessageStartingWith("own.tsv, line 2, column " + column + " (")
        .withMessageContaining(problem)
        .satisfies(e -> {
          assertThat(e.line()).isEqualTo(2);
          assertThat(e.column()).isEqualTo(column);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"places.tsv", "organisations.tsv", "persons.tsv"})
  void writesTheShippedFilesAsTheyStand(String file) throws IOException {
    List<String> lines = Resources.lines(Authority.class, file);
    assertThat(read(String.join("\n", lines)))
        .extracting(AuthorityFormat::line)
        .containsExactlyElementsOf(lines);
  }
}
