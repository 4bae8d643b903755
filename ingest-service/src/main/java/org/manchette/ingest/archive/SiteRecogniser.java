package org.manchette.ingest.archive;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.text.actor.EntityRecogniser;
import org.manchette.text.actor.EntityRecogniserFactory;
import org.manchette.text.actor.ModelRecogniser;
import org.manchette.text.actor.RecogniserSettingException;
import org.manchette.text.actor.RecogniserSettings;

/** The recogniser with a model of the site's own, where one is set. */
@Singleton
public final class SiteRecogniser {

  private static final Logger LOG = Logger.getLogger(SiteRecogniser.class);

  private static final String SETTINGS = "manchette.analysis.recogniser.";

  private final @Nullable ModelRecogniser recogniser;

  @Inject
  SiteRecogniser(IngestConfig config) {
    this(
        config.analysis().recogniser(),
        ServiceLoader.load(EntityRecogniserFactory.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  SiteRecogniser(IngestConfig.Recogniser config, List<EntityRecogniserFactory> plugIns) {
    this.recogniser = config.model().map(model -> open(model, config, plugIns)).orElse(null);
  }

  /** Made when the service starts, so that a wrong setting keeps it from starting. */
  void start(@Observes StartupEvent event) {}

  @PreDestroy
  void stop() {
    if (recogniser != null) {
      recogniser.close();
    }
  }

  /** Empty where the recogniser that is shipped is to be used. */
  public Optional<EntityRecogniser> recogniser() {
    return Optional.ofNullable(recogniser);
  }

  private static ModelRecogniser open(
      Path model, IngestConfig.Recogniser config, List<EntityRecogniserFactory> plugIns) {
    if (plugIns.size() != 1) {
      throw new ConfigurationException(
          SETTINGS
              + (plugIns.isEmpty()
                  ? "model is set, but this build has no plug-in that loads models: build it with"
                      + " mvn package -Ponnx, or unset the model"
                  : "model is set, but several plug-ins load models: " + plugIns));
    }
    RecogniserSettings settings =
        new RecogniserSettings(
            model,
            config.tokenizer().orElse(null),
            config.labels(),
            config.maxTokens(),
            config.threads(),
            config.batch());
    try {
      ModelRecogniser opened = plugIns.getFirst().open(settings);
      LOG.infof("Names are recognised by %s", model);
      return opened;
    } catch (RecogniserSettingException e) {
      // Without its cause, which Quarkus would print in place of the message.
      LOG.debug("The recogniser cannot be opened", e);
      throw new ConfigurationException(SETTINGS + e.setting() + ": " + e.getMessage());
    }
  }
}
