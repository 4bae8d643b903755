package org.manchette.text.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.text.ActorKind;

class NameModelTest {

  private static final int HELENE = Hash.of("Hélène");
  private static final int CARPENTIER = Hash.of("Carpentier");
  private static final int SPEAKS = Hash.of("parle");

  private static NameModel model() {
    int[] keys = {HELENE, CARPENTIER, SPEAKS};
    byte[] weights = new byte[keys.length * NameModel.LABELS];
    weights[NameModel.label(ActorKind.PERSON, true, false)] = 40;
    weights[NameModel.LABELS + NameModel.label(ActorKind.PERSON, false, true)] = 40;
    weights[2 * NameModel.LABELS + NameModel.OUTSIDE] = 40;
    WordClusters clusters = new WordClusters(new int[] {HELENE}, new short[] {7});
    float[] transitions = new float[NameModel.LABELS * NameModel.LABELS];
    return new NameModel(clusters, keys, weights, 0.1f, transitions);
  }

  @Test
  void labelsTheMostLikelySequence() {
    double[] likely = new double[9];
    int[] labels = model().label(new int[][] {{HELENE}, {CARPENTIER}, {SPEAKS}}, likely);

    assertThat(labels)
        .containsExactly(
            NameModel.label(ActorKind.PERSON, true, false),
            NameModel.label(ActorKind.PERSON, false, true),
            NameModel.OUTSIDE);
    assertThat(likely[0]).isGreaterThan(0.9);
    assertThat(likely[6]).isLessThan(0.5);
  }

  @Test
  void givesLikelihoodsThatAddUp() {
    double[] likely = new double[6];
    model().label(new int[][] {{0x77}, {0x77}}, likely);

    // Without any weight of a kind each allowed sequence is as likely as another.
    assertThat(likely[0]).isEqualTo(likely[1]).isEqualTo(likely[2]);
    assertThat(likely[0] + likely[1] + likely[2]).isBetween(0.5, 1.0);
  }

  @Test
  void labelsNothingInNothing() {
    assertThat(model().label(new int[0][], new double[0])).isEmpty();
  }

  @Test
  void comesBackAsItWasWritten() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model().write(written);
    NameModel read = NameModel.read(new ByteArrayInputStream(written.toByteArray()));

    int[][] features = {{HELENE}, {CARPENTIER}};
    double[] likely = new double[6];
    double[] again = new double[6];
    assertThat(read.label(features, again)).isEqualTo(model().label(features, likely));
    assertThat(again).isEqualTo(likely);
    assertThat(read.clusters().of("Hélène")).isEqualTo(7);
    assertThat(read.clusters().of("Carpentier")).isEqualTo(WordClusters.NONE);
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(other)) {
      stream.write(new byte[64]);
    }
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(other.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a name model");
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, true, false, PERSON, false, true, true",
    "PERSON, true, false, PLACE, false, true, false",
    "PERSON, true, true, PLACE, true, true, true",
    "PERSON, true, true, PERSON, false, true, false",
    "ORGANISATION, false, false, ORGANISATION, false, true, true",
  })
  void letsNamesGoOnInTheirKindOnly(
      ActorKind a,
      boolean first,
      boolean last,
      ActorKind b,
      boolean next,
      boolean end,
      boolean ok) {
    int before = NameModel.label(a, first, last);
    assertThat(NameModel.follows(before, NameModel.label(b, next, end))).isEqualTo(ok);
  }

  @Test
  void everyOpenNameIsClosed() {
    for (ActorKind kind : List.of(ActorKind.values())) {
      assertThat(NameModel.ends(NameModel.label(kind, true, false))).isFalse();
      assertThat(NameModel.ends(NameModel.label(kind, false, true))).isTrue();
      assertThat(NameModel.starts(NameModel.label(kind, false, false))).isFalse();
      assertThat(NameModel.starts(NameModel.label(kind, true, false))).isTrue();
    }
  }
}
