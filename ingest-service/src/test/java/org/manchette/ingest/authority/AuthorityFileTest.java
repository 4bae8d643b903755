package org.manchette.ingest.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.Problem;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.authority.AuthorityFile.Format;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.AuthorityEntry;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;

class AuthorityFileTest {

  private static final String HEADER =
      "id,kind,name,aliases,wikidataId,description,externalIds,from,to,offices\n";

  private static final AuthorityEntry UMP =
      new AuthorityEntry(
          "organisation:union-du-bac",
          ActorKind.ORGANISATION,
          "Union du bac",
          List.of(
              new Alias("UB", null, null, null, true),
              new Alias("Ferry Union", "en", null, null, false),
              new Alias(
                  "Rassemblement du bac",
                  null,
                  LocalDate.of(2002, 11, 17),
                  LocalDate.of(2015, 5, 29),
                  false)),
          "Q173152",
          "parti d’une rive, puis des deux",
          Map.of("viaf", "123", "isni", "0000 0001"),
          LocalDate.of(2002, 11, 17),
          null,
          List.of());

  private static final AuthorityEntry MAYOR =
      new AuthorityEntry(
          "person:anne-martin",
          ActorKind.PERSON,
          "Anne Martin",
          List.of(),
          null,
          null,
          Map.of(),
          LocalDate.of(1961, 2, 3),
          LocalDate.of(2019, 4, 5),
          List.of(
              new Office("maire de Port-Achard", LocalDate.of(2014, 4, 4), null),
              new Office("ministre de la Mer", null, null)));

  private static IngestConfig.Authority limits(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withMapping(IngestConfig.class)
        .addDiscoveredConverters()
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build()
        .getConfigMapping(IngestConfig.class)
        .authority();
  }

  private static List<AuthorityLine> read(
      Format format, String file, Map<String, String> settings) {
    try {
      return AuthorityFile.read(
          new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
          format,
          limits(settings));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<AuthorityLine> csv(String file) {
    return read(Format.CSV, file, Map.of());
  }

  private static Problem onlyProblem(List<AuthorityLine> lines) {
    assertThat(lines).hasSize(1);
    Problem problem = Objects.requireNonNull(lines.getFirst().problem());
    assertThat(lines.getFirst().entry()).isNull();
    return problem;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsCsvWithAnySeparator(String separator) {
    String s = separator;
    String file =
        "\ufeff"
            + "kind;NAME;Aliases;wikidataid;description;externalIds;from;to;offices\r\n"
                .replace(";", s)
            + "organisation;\"Union du bac\";?UB|Ferry Union@en|Rassemblement du bac [2002-11-17/2015-05-29]|Union du bac;Q173152;\"parti d’une rive, puis des deux\";viaf:123|isni:0000 0001;2002-11-17;;\r\n"
                .replace(";", s)
            + "\r\n"
            + "personne;Anne  Martin;;;;;1961-02-03;2019-04-05;maire de Port-Achard[2014-04-04/]|ministre de la Mer"
                .replace(";", s);
    assertThat(csv(file))
        .containsExactly(new AuthorityLine(2, UMP, null), new AuthorityLine(4, MAYOR, null));
  }

  @Test
  void readsNdjson() {
    String file =
        """
        {"kind":"organisation","name":"Union du bac","aliases":[{"name":"UB","ambiguous":true},{"name":"Ferry Union","language":"en"},{"name":"Rassemblement du bac","from":"2002-11-17","to":"2015-05-29"},"Union du bac"],"wikidataId":"Q173152","description":"parti d’une rive, puis des deux","externalIds":{"viaf":"123","isni":"0000 0001"},"from":"2002-11-17","to":null}

        {"id":"person:anne-martin","name":"Anne Martin","from":"1961-02-03","to":"2019-04-05","offices":[{"title":"maire de Port-Achard","from":"2014-04-04"},{"title":"ministre de la Mer"}]}
        """;
    assertThat(read(Format.NDJSON, file, Map.of()))
        .containsExactly(new AuthorityLine(1, UMP, null), new AuthorityLine(3, MAYOR, null));
  }

  @Test
  void readsQuotedFields() {
    List<AuthorityLine> lines =
        csv(
            "kind,name,description\norganisation,\"La \"\"Baleine\"\", SA\",\"deux\nlignes\"\nplace,Brest,\n");
    assertThat(lines).extracting(AuthorityLine::line).containsExactly(2L, 4L);
    AuthorityEntry entry = Objects.requireNonNull(lines.getFirst().entry());
    assertThat(entry.name()).isEqualTo("La \"Baleine\", SA");
    assertThat(entry.description()).isEqualTo("deux lignes");
    assertThat(entry.id()).isEqualTo("organisation:la-baleine-sa");
  }

  @Test
  void losesOnlyTheLineWithAnOpenQuotationMark() {
    List<AuthorityLine> lines =
        csv("kind,name\nplace,Brest\nplace,\"Qui\nplace,\"Lens\"\nplace,Lorient\n");
    assertThat(lines).extracting(AuthorityLine::line).containsExactly(2L, 3L, 4L, 5L);
    assertThat(lines)
        .extracting(line -> line.entry() == null)
        .containsExactly(false, true, false, false);
    Problem problem = Objects.requireNonNull(lines.get(1).problem());
    assertThat(problem.detail()).contains("quotation mark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          ,person,,,,,,,, ~ name ~ needs a name
          ,,X,,,,,,, ~ kind ~ expected person, organisation or place
          ,animal,X,,,,,,, ~ kind ~ 'animal' is none of
          Q5,person,X,,,,,,, ~ id ~ person:x
          person:x,place,X,,,,,,, ~ kind ~ another kind
          ,person,???,,,,,,, ~ id ~ give one
          ,person,X,,5,,,,, ~ wikidataId ~ Q142
          ,person,X,,,,viaf,,, ~ externalIds ~ register:id
          ,person,X,,,,viaf:1|viaf:2,,, ~ externalIds ~ two ids
          ,person,X,,,,,1950,, ~ from ~ 2002-11-17
          ,person,X,,,,,2000-01-02,2000-01-01, ~ to ~ is before
          ,place,X,,,,,,,maire ~ offices ~ only a person
          ,person,X,Y[2015/2016],,,,,, ~ aliases ~ '2015' is no day
          ,person,X,?,,,,,, ~ aliases ~ without a name
          ,person,X,,,,,,,maire[2016-01-01/2015-01-01] ~ offices ~ is before
          ,person,X,,,,,,,,,, ~ line ~ between quotation marks
          """)
  void namesTheFieldAndTheFix(String line, String field, String fix) {
    Problem problem = onlyProblem(csv(HEADER + line));
    assertThat(problem.field()).isEqualTo(field);
    assertThat(problem.detail()).contains(fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          {"kind":"person","name":5} ~ name ~ expected a string, got number
          {"kind":"person","name":"X","aliases":"Y"} ~ aliases ~ expected a list
          {"kind":"person","name":"X","aliases":[{"alias":"Y"}]} ~ aliases ~ 'alias' is none of
          {"kind":"person","name":"X","aliases":[{"name":"Y","ambiguous":1}]} ~ aliases ~ true or false
          {"kind":"person","name":"X","externalIds":["viaf"]} ~ externalIds ~ expected an object
          {"kind":"person","name":"X","offices":[{"from":"2000-01-01"}]} ~ offices ~ without a title
          {"kind":"person","nom":"X"} ~ nom ~ is none of
          ["person"] ~ line ~ expected an object
          """)
  void namesTheFieldOfNdjson(String line, String field, String fix) {
    Problem problem = onlyProblem(read(Format.NDJSON, line, Map.of()));
    assertThat(problem.field()).isEqualTo(field);
    assertThat(problem.detail()).contains(fix);
  }

  @Test
  void readsNoJsonThatIsNone() {
    for (String line :
        List.of("{", "{\"name\":\"X\"} {}", "[".repeat(50) + "]".repeat(50), "zut")) {
      assertThat(onlyProblem(read(Format.NDJSON, line, Map.of())).type())
          .isEqualTo("/problems/invalid-json");
    }
  }

  @Test
  void boundsEverything() {
    Map<String, String> settings =
        Map.of(
            "manchette.authority.line-length", "100",
            "manchette.authority.name-length", "10",
            "manchette.authority.description-length", "10",
            "manchette.authority.aliases", "1");
    String file =
        "kind,name,aliases,description\nperson,%s,,\nperson,X,A|B,\nperson,%s,,\n"
            .formatted("x".repeat(11), "x".repeat(100));
    List<AuthorityLine> lines = read(Format.CSV, file, settings);
    assertThat(lines)
        .extracting(line -> line.problem() == null ? "" : line.problem().field())
        .containsExactly("name", "aliases", "line");
    assertThat(lines).allMatch(line -> line.problem() != null && line.problem().status() == 413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      textBlock =
          """
          ^^ ~ body ~ no line
          nom,kind ~ header ~ 'nom' is no column
          name ~ header ~ kind or id
          kind,name,name ~ header ~ twice
          """)
  void refusesAFileWithoutAHeader(String file, String field, String fix) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, () -> csv(file));
    assertThat(refused.problem().field()).isEqualTo(field);
    assertThat(refused.problem().detail()).contains(fix);
    assertThat(refused.problem().status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"body-size, 1000", "entries, 99"})
  void refusesAFileThatIsTooLong(String limit, String value) {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                read(
                    Format.CSV,
                    "kind,name\n" + "place,Brest\n".repeat(100),
                    Map.of("manchette.authority." + limit, value)));
    assertThat(refused.problem().status()).isEqualTo(413);
    assertThat(refused.problem().field()).isEqualTo("body");
    assertThat(refused.problem().detail()).contains("manchette.authority." + limit);
  }

  @Test
  void saysThatALineIsNotUtf8() throws IOException {
    byte[] file = "kind,name\nplace,Sète\nplace,Brest\n".getBytes(StandardCharsets.ISO_8859_1);
    List<AuthorityLine> lines =
        AuthorityFile.read(new ByteArrayInputStream(file), Format.CSV, limits(Map.of()));
    assertThat(lines).hasSize(2);
    Problem problem = Objects.requireNonNull(lines.getFirst().problem());
    assertThat(problem.detail()).contains("UTF-8");
    assertThat(lines.getLast().entry()).isNotNull();
  }
}
