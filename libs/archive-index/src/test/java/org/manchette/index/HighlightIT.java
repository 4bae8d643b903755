package org.manchette.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HighlightIT {

  private static final List<String> APOSTROPHES = List.of("'", "’", "ʼ", "´", "`");

  private TestArchive archive;

  @BeforeAll
  void open() {
    archive = new TestArchive("highlight-");
    for (int i = 0; i < APOSTROPHES.size(); i++) {
      archive.add(
          Articles.of(
              "a" + i,
              "Le lancement de l" + APOSTROPHES.get(i) + "Élysée" + i,
              "Un bac jusqu" + APOSTROPHES.get(i) + "à l" + APOSTROPHES.get(i) + "îlot" + i + "."));
    }
    archive.add(
        Articles.of("glued", null, "Il part jeudi.Le S.N.C.F. attend l’« embellie » du 3 mai."),
        Articles.of("stem", "Deux interdictions", "Les œuvres des éboueurs."));
  }

  @AfterAll
  void close() {
    archive.close();
  }

  static Stream<Arguments> apostrophes() {
    return Stream.iterate(0, i -> i + 1)
        .limit(APOSTROPHES.size())
        .flatMap(i -> APOSTROPHES.stream().map(asked -> Arguments.of(i, asked)));
  }

  @ParameterizedTest
  @MethodSource("apostrophes")
  void marksTheWordAndNotTheArticle(int text, String asked) {
    String written = APOSTROPHES.get(text);
    assertThat(highlight("headline", "l" + asked + "Élysée" + text))
        .containsExactly("Le lancement de l" + written + "[Élysée" + text + "]");
    assertThat(highlight("articleBody", "d" + asked + "ilot" + text))
        .containsExactly("Un bac jusqu" + written + "à l" + written + "[îlot" + text + "].");
  }

  @Test
  void keepsOffsetsAfterGluedSentencesAndAcronyms() {
    assertThat(highlight("articleBody", "sncf"))
        .containsExactly("Il part jeudi.Le [S.N.C.F]. attend l’« embellie » du 3 mai.");
    assertThat(highlight("articleBody", "embellie"))
        .containsExactly("Il part jeudi.Le S.N.C.F. attend l’« [embellie] » du 3 mai.");
    assertThat(highlight("articleBody", "le"))
        .containsExactly("Il part jeudi.[Le] S.N.C.F. attend l’« embellie » du 3 mai.");
  }

  @Test
  void marksInflectionsThroughTheStemmedField() {
    assertThat(highlight("headline", "interdiction")).containsExactly("Deux [interdictions]");
    assertThat(highlight("articleBody", "œuvre")).containsExactly("Les [œuvres] des éboueurs.");
  }

  private List<String> highlight(String field, String word) {
    JsonArray matched = new JsonArray();
    matched.add(field);
    matched.add(field + "_stemmed");
    try (SearchSession session = archive.session()) {
      return session
          .search(ArticleDocument.class)
          .extension(ElasticsearchExtension.get())
          .select(f -> f.highlight(field))
          .where(f -> f.phrase().fields(field, field + "_stemmed").matching(word))
          .highlighter(f -> f.unified().tag("[", "]").numberOfFragments(0))
          .requestTransformer(context ->
              context
                  .body()
                  .getAsJsonObject("highlight")
                  .getAsJsonObject("fields")
                  .getAsJsonObject(field)
                  .add("matched_fields", matched))
          .fetchHits(10)
          .stream()
          .flatMap(List::stream)
          .toList();
    }
  }
}
