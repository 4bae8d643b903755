package org.manchette.text.actor;

/**
 * Opens a recogniser that works with a model of the site's own. Found by {@link
 * java.util.ServiceLoader}, so that what a model needs is on the class path only where it is used.
 */
public interface EntityRecogniserFactory {

  /**
   * A recogniser that is ready for work: its model has been read and tried.
   *
   * @throws RecogniserSettingException if a file is missing or cannot be read, if the labels are
   *     not those of the model, or if the model is not of the form that the recogniser works with
   */
  ModelRecogniser open(RecogniserSettings settings);
}
