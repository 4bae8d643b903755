package org.manchette.text.actor;

/** A recogniser that holds memory outside the heap until it is closed. */
public interface ModelRecogniser extends EntityRecogniser, AutoCloseable {

  /**
   * Gives back the memory, after the articles that are being read; further ones are refused with an
   * {@link IllegalStateException}. A second call does nothing.
   */
  @Override
  void close();
}
