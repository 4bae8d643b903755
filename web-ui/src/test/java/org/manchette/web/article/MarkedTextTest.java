package org.manchette.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.AnalysisView.ActorMentions;

final class MarkedTextTest {

  @Test
  void aMarkIsCutOut() {
    assertThat(drawn("Irène Vasseur a prévenu.", List.of(), List.of(mark("p", 0, 13))))
        .isEqualTo("[p:Irène Vasseur] a prévenu.");
  }

  @Test
  void theInnermostOfNestedMarksHasItsWords() {
    String text = "le tribunal de Port-Achard a tranché";
    assertThat(drawn(text, List.of(), List.of(mark("tribunal", 3, 26), mark("ville", 15, 26))))
        .isEqualTo("le [tribunal:tribunal de ][ville:Port-Achard] a tranché");
  }

  @Test
  void overlappingMarksShareTheirWords() {
    assertThat(drawn("abcdefghij", List.of(), List.of(mark("x", 1, 6), mark("y", 4, 8))))
        .isEqualTo("a[x:bcd][y:efgh]ij");
  }

  @Test
  void aQuotationHoldsMarksAndMayCutOne() {
    assertThat(
            drawn(
                "Il dit : Océade paiera tout. Océade se tait.",
                List.of(new QuotationSpan(9, 27, "said", "lui")),
                List.of(mark("o", 9, 15), mark("p", 22, 34))))
        .isEqualTo("Il dit : {[o:Océade] paiera[p: tout]}[p:. Océad]e se tait.");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    assertThat(
            drawn(
                "Un deux\ntrois quatre",
                List.of(new QuotationSpan(3, 13, "said", null)),
                List.of()))
        .isEqualTo("Un {deux}¶{trois} quatre");
  }

  @Test
  void offsetsCountUtf16CodeUnits() {
    assertThat(drawn("😀 Océade", List.of(), List.of(mark("o", 3, 9)))).isEqualTo("😀 [o:Océade]");
  }

  @Test
  void spansThatDoNotFitAreLeftOut() {
    assertThat(
            drawn(
                "😀 Océade",
                List.of(new QuotationSpan(-1, 3, "said", null)),
                List.of(mark("a", 1, 4), mark("b", 3, 99), mark("c", 5, 5), mark("d", 7, 4))))
        .isEqualTo("😀 Océade");
  }

  @Test
  void emptyLinesPartParagraphsWhereThereAreAny() {
    assertThat(drawn("a\nb\r\nc", List.of(), List.of())).isEqualTo("a¶b¶c");
    assertThat(drawn("a\nb\n\n \nc\n", List.of(), List.of())).isEqualTo("a\nb¶c\n");
  }

  @Test
  void aRoleHoldsTheNamesInIt() {
    List<Paragraph> cut =
        MarkedText.cut(
            "Ana, PDG d’Océade, part.",
            List.of(),
            List.of(new RoleSpan(5, 17, "role")),
            List.of(mark("ana", 0, 3), mark("o", 11, 17)));
    assertThat(cut.getFirst().stretches())
        .extracting(stretch ->
            stretch.anchor() + ":" + stretch.pieces().stream().map(MarkedTextTest::drawn).toList())
        .containsExactly("null:[[ana:Ana], , ]", "role:[PDG d’, [o:Océade]]", "null:[, part.]");
  }

  @Test
  void anIdentityStandsInThePageOnce() {
    List<Paragraph> cut =
        MarkedText.cut(
            "Un deux\ntrois quatre",
            List.of(new QuotationSpan(5, 10, "said", null)),
            List.of(new RoleSpan(0, 13, "role")),
            List.of(mark("m", 3, 13)));
    List<Stretch> stretches =
        cut.stream().flatMap(paragraph -> paragraph.stretches().stream()).toList();
    assertThat(stretches).hasSizeGreaterThan(3);
    assertThat(stretches).extracting(Stretch::anchor).containsOnlyOnce("role");
    assertThat(stretches.stream().flatMap(stretch -> stretch.pieces().stream()).map(Piece::anchor))
        .containsOnlyOnce("m");
  }

  @Test
  void nothingIsLostOrAddedWhateverTheSpans() {
    Random random = new Random(7);
    String text = "Il était une fois 😀 un texte\nqui avait deux paragraphes.";
    for (int round = 0; round < 500; round++) {
      List<Mark> marks = new ArrayList<>();
      List<QuotationSpan> quotations = new ArrayList<>();
      List<RoleSpan> roles = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        marks.add(mark("m" + i, random.nextInt(-2, 60), random.nextInt(-2, 60)));
        quotations.add(
            new QuotationSpan(random.nextInt(-2, 60), random.nextInt(-2, 60), "said", null));
        roles.add(new RoleSpan(random.nextInt(-2, 60), random.nextInt(-2, 60), "r" + i));
      }
      String joined =
          MarkedText.cut(text, quotations, roles, marks).stream()
              .map(paragraph ->
                  paragraph.stretches().stream()
                      .flatMap(stretch -> stretch.pieces().stream())
                      .map(Piece::text)
                      .collect(Collectors.joining()))
              .collect(Collectors.joining("\n"));
      assertThat(joined).isEqualTo(text);
    }
  }

  private static final Why UNTOLD = new Why("", "", List.of());

  private static Mark mark(String id, int start, int end) {
    ActorMentions actor =
        new ActorMentions(id, "person", id, 1, true, List.of(), List.of(), List.of());
    return new Mark(start, end, new Naming(actor, UNTOLD, id), null);
  }

  /** Quotations in braces, marks in brackets with their actor, paragraphs parted by a pilcrow. */
  private static String drawn(String text, List<QuotationSpan> quotations, List<Mark> marks) {
    List<RoleSpan> roles = List.of();
    return MarkedText.cut(text, quotations, roles, marks).stream()
        .map(paragraph ->
            paragraph.stretches().stream()
                .map(stretch ->
                    (stretch.quotation() == null ? "" : "{")
                        + stretch.pieces().stream()
                            .map(MarkedTextTest::drawn)
                            .collect(Collectors.joining())
                        + (stretch.quotation() == null ? "" : "}"))
                .collect(Collectors.joining()))
        .collect(Collectors.joining("¶"));
  }

  private static String drawn(Piece piece) {
    Mark mark = piece.mark();
    Naming naming = mark == null ? null : mark.naming();
    return naming == null ? piece.text() : "[" + naming.actor().id() + ":" + piece.text() + "]";
  }
}
