package org.manchette.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.IngestConfig;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.EntityRecogniserFactory;
import org.manchette.text.actor.ModelRecogniser;
import org.manchette.text.actor.RecognisedName;
import org.manchette.text.actor.RecogniserSettingException;
import org.manchette.text.actor.RecogniserSettings;
import org.manchette.text.token.Sentence;

class SiteRecogniserTest {

  private static final Map<String, String> MODEL =
      Map.of("manchette.analysis.recogniser.model", "/models/ner/model.onnx");

  /** Finds nothing, and tells what became of it. */
  private static final class Opened implements ModelRecogniser {
    private boolean closed;

    @Override
    public List<List<RecognisedName>> recognise(List<Sentence> sentences) {
      return sentences.stream().map(sentence -> List.<RecognisedName>of()).toList();
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static IngestConfig.Recogniser config(
      Map<String, String> settings, Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withMapping(IngestConfig.class)
        .addDiscoveredConverters()
        .withSources(
            new PropertiesConfigSource(settings, "test", 100),
            new EnvConfigSource(environment, 300))
        .build()
        .getConfigMapping(IngestConfig.class)
        .analysis()
        .recogniser();
  }

  @Test
  void isOffUnlessAModelIsSet() {
    EntityRecogniserFactory never =
        settings -> {
          throw new AssertionError("opened with " + settings);
        };
    SiteRecogniser site = new SiteRecogniser(config(Map.of(), Map.of()), List.of(never));
    assertThat(site.recogniser()).isEmpty();
    site.stop();
  }

  @Test
  void saysThatThePlugInIsMissing() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> new SiteRecogniser(config(MODEL, Map.of()), List.of()))
        .withMessageContainingAll("manchette.analysis.recogniser.model", "-Ponnx");
  }

  @Test
  void namesTheSettingThatIsWrong() {
    EntityRecogniserFactory refusing =
        settings -> {
          throw new RecogniserSettingException("max-tokens", "600 are too many");
        };
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> new SiteRecogniser(config(MODEL, Map.of()), List.of(refusing)))
        .withMessage("manchette.analysis.recogniser.max-tokens: 600 are too many");
  }

  @Test
  void handsTheSettingsOverAndClosesWhatWasOpened() {
    Opened opened = new Opened();
    List<RecogniserSettings> given = new ArrayList<>();
    EntityRecogniserFactory plugIn =
        settings -> {
          given.add(settings);
          return opened;
        };
    IngestConfig.Recogniser config =
        config(
            Map.of(
                "manchette.analysis.recogniser.labels.PER", "person",
                "manchette.analysis.recogniser.labels.ORG", "organisation",
                "manchette.analysis.recogniser.tokenizer", "/models/words.json"),
            Map.of(
                "MANCHETTE_ANALYSIS_RECOGNISER_MODEL", "/models/ner/model.onnx",
                "MANCHETTE_ANALYSIS_RECOGNISER_LABELS_LOC", "place",
                "MANCHETTE_ANALYSIS_RECOGNISER_MAX_TOKENS", "256"));
    SiteRecogniser site = new SiteRecogniser(config, List.of(plugIn));
    assertThat(site.recogniser()).containsSame(opened);
    assertThat(given)
        .containsExactly(
            new RecogniserSettings(
                Path.of("/models/ner/model.onnx"),
                Path.of("/models/words.json"),
                Map.of(
                    "PER", ActorKind.PERSON,
                    "ORG", ActorKind.ORGANISATION,
                    "loc", ActorKind.PLACE),
                256,
                1,
                8));
    site.stop();
    assertThat(opened.closed).isTrue();
  }
}
