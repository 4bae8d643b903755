package org.manchette.elasticsearch.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * A factory that knows its settings: one that it does not know is refused with the name of the
 * component and of the setting, because a setting that is silently ignored makes another index than
 * the one that was asked for.
 *
 * @param <T> the kind of component
 * @param required whether the component cannot exist without settings
 * @param supported the names of the settings that {@code maker} reads
 */
record Checked<T>(boolean required, Set<String> supported, Maker<T> maker)
    implements AnalysisProvider<T> {

  /**
   * Makes one configured component, or throws IllegalArgumentException, which clients see as 400.
   */
  @FunctionalInterface
  interface Maker<T> {
    T make(IndexSettings index, Environment environment, String name, Settings settings)
        throws IOException;
  }

  /** A component that works with its defaults. */
  static <T> Checked<T> optional(Set<String> supported, Maker<T> maker) {
    return new Checked<>(false, supported, maker);
  }

  /** A component that must be configured. */
  static <T> Checked<T> configured(Set<String> supported, Maker<T> maker) {
    return new Checked<>(true, supported, maker);
  }

  @Override
  public T get(IndexSettings index, Environment environment, String name, Settings settings)
      throws IOException {
    Set<String> unknown = new TreeSet<>(settings.keySet());
    unknown.removeAll(supported);
    unknown.removeIf(key -> key.equals("type") || key.startsWith("index."));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "[%s] does not support the settings %s in the development plugin; supported: %s"
              .formatted(name, unknown, new TreeSet<>(supported)));
    }
    return maker.make(index, environment, name, settings);
  }

  @Override
  public boolean requiresAnalysisSettings() {
    return required;
  }

  static String requiredText(String name, Settings settings, String key) {
    String value = settings.get(key);
    if (value == null) {
      throw missing(name, key);
    }
    return value;
  }

  static List<String> requiredList(String name, Settings settings, String key) {
    List<String> values = settings.getAsList(key, List.of());
    if (values.isEmpty()) {
      throw missing(name, key);
    }
    return values;
  }

  static IllegalArgumentException missing(String name, String key) {
    return new IllegalArgumentException("[%s] requires the setting [%s]".formatted(name, key));
  }
}
