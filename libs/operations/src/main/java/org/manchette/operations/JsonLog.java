package org.manchette.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.handlers.ConsoleHandler;

/**
 * Lets the console have a JSON object a line, from the start of the service on, where that is set.
 */
@Singleton
final class JsonLog {

  /** Before anything else of ours has to say something. */
  private static final int FIRST = 1;

  private final LogConfig config;

  JsonLog(LogConfig config) {
    this.config = config;
  }

  void start(@Observes @Priority(FIRST) StartupEvent event) {
    if (config.json()) {
      for (Handler handler : Logger.getLogger("").getHandlers()) {
        format(handler);
      }
    }
  }

  private static void format(Handler handler) {
    if (handler instanceof ConsoleHandler) {
      handler.setFormatter(new JsonLines());
    } else if (handler instanceof ExtHandler several) {
      for (Handler inner : several.getHandlers()) {
        format(inner);
      }
    }
  }
}
