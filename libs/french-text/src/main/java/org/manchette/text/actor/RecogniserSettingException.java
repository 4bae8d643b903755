package org.manchette.text.actor;

import org.jspecify.annotations.Nullable;

/** A recogniser cannot be opened with a setting; the message says why and what would do. */
public final class RecogniserSettingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String setting;

  /**
   * What is wrong.
   *
   * @param setting as it is written in a configuration: {@code max-tokens}
   */
  public RecogniserSettingException(String setting, String message) {
    this(setting, message, null);
  }

  /**
   * What is wrong, found out by a failure.
   *
   * @param setting as it is written in a configuration: {@code max-tokens}
   */
  public RecogniserSettingException(String setting, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.setting = setting;
  }

  /** As it is written in a configuration: {@code max-tokens}. */
  public String setting() {
    return setting;
  }
}
