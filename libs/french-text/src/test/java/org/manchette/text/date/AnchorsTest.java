package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.text.Anchor;
import org.manchette.text.Anchor.Direction;
import org.manchette.text.Anchor.Kind;

class AnchorsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 10, 14);

  @Test
  void aWholeDateNeedsNothing() {
    assertThat(lastAnchor("Le pont a ouvert le 3 août 2020.")).isNull();
    assertThat(lastAnchor("Un château du XIXe siècle.")).isNull();
  }

  @Test
  void countsFromThePublication() {
    assertThat(lastAnchor("Il a plu hier.")).isEqualTo(publication(null));
  }

  @Test
  void theTenseIsPartOfTheReasonWhereItDecided() {
    assertThat(lastAnchor("La chambre s'est réunie lundi.")).isEqualTo(publication(Direction.PAST));
    assertThat(lastAnchor("La chambre se réunira lundi.")).isEqualTo(publication(Direction.FUTURE));
    assertThat(lastAnchor("La chambre s'est réunie lundi dernier.")).isEqualTo(publication(null));
  }

  @Test
  void countsFromWhatWasTold() {
    LocalDate told = LocalDate.of(2019, 5, 3);
    assertThat(lastAnchor("Le pont a cédé le 3 mai 2019. Le lendemain, il a plu."))
        .isEqualTo(new Anchor(Kind.TOLD, told, told, null));
  }

  @Test
  void anUnresolvedExpressionHasNone() {
    assertThat(lastAnchor("Il a plu hier.", null)).isNull();
  }

  private static Anchor publication(@Nullable Direction direction) {
    return new Anchor(Kind.PUBLICATION, PUBLISHED, PUBLISHED, direction);
  }

  private static @Nullable Anchor lastAnchor(String text) {
    return lastAnchor(text, PUBLISHED);
  }

  private static @Nullable Anchor lastAnchor(String text, @Nullable LocalDate published) {
    return DateTables.tag(text, published).getLast().anchor();
  }
}
