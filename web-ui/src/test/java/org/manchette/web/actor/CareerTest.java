package org.manchette.web.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.ActorView.Office;
import org.manchette.search.api.ActorView.Proof;
import org.manchette.search.api.ActorView.Role;

final class CareerTest {

  @Test
  void officesAndRolesLieOnOneAxis() {
    Career career =
        Career.of(
            List.of(new Office("ministre", day("2000-01-01"), day("2004-12-31"))),
            List.of(role("opposant", "2005-01-01", "2009-12-31")),
            null);
    assertThat(career.from()).isEqualTo("2000-01-01");
    assertThat(career.to()).isEqualTo("2009-12-31");
    assertThat(career.offices().getFirst().bar()).isEqualTo(new Career.Bar(0, 500));
    assertThat(career.roles().getFirst().bar()).isEqualTo(new Career.Bar(500, 500));
  }

  @Test
  void anOfficeStillHeldGoesOnToTheEnd() {
    Career career =
        Career.of(
            List.of(new Office("président", day("2017-05-14"), null)),
            List.of(role("candidat", "2016-05-14", "2020-05-14")),
            day("2023-05-14"));
    assertThat(career.to()).isEqualTo("2023-05-14");
    Career.Bar bar = Objects.requireNonNull(career.offices().getFirst().bar());
    assertThat(bar.x() + bar.width()).isEqualTo(1000);
    assertThat(career.offices().getFirst().to()).isNull();
  }

  @Test
  void aSingleDayIsSeenAndStaysInsideThePicture() {
    Career career =
        Career.of(
            List.of(),
            List.of(role("a", "2000-01-01", "2000-01-01"), role("b", "2020-12-31", "2020-12-31")),
            null);
    assertThat(career.roles())
        .extracting(step -> Objects.requireNonNull(step.bar()))
        .allSatisfy(bar -> {
          assertThat(bar.width()).isGreaterThanOrEqualTo(12);
          assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(1000);
        });
  }

  @Test
  void withoutDaysThereIsNoPicture() {
    Career career =
        Career.of(
            List.of(new Office("maire", null, null)), List.of(role("maire", null, null)), null);
    assertThat(career.from()).isNull();
    assertThat(career.offices().getFirst().bar()).isNull();
    assertThat(career.roles().getFirst().bar()).isNull();
    assertThat(career.isEmpty()).isFalse();
    assertThat(Career.of(List.of(), List.of(), null).isEmpty()).isTrue();
  }

  private static Role role(String text, @Nullable String from, @Nullable String to) {
    return new Role(
        text,
        1,
        from == null ? null : day(from),
        to == null ? null : day(to),
        new Proof("a", null, null, null));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
