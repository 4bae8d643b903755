package org.manchette.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.manchette.text.actor.ModelRecogniser;
import org.manchette.text.actor.RecognisedName;
import org.manchette.text.token.Sentence;

/** Recognises names by an ONNX model. Thread-safe; each caller's thread runs the model itself. */
final class OnnxRecogniser implements ModelRecogniser {

  private record Reading(SentenceText text, SubTokens subTokens, Likelihoods likelihoods) {

    List<RecognisedName> names() {
      return Names.of(text, subTokens, likelihoods);
    }
  }

  private final SubTokeniser subTokeniser;
  private final TokenClassifier classifier;
  private final Labels labels;
  private final int batch;

  /** Read by those who use the native memory, written by the one who gives it back. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed;

  OnnxRecogniser(SubTokeniser subTokeniser, TokenClassifier classifier, Labels labels, int batch) {
    this.subTokeniser = subTokeniser;
    this.classifier = classifier;
    this.labels = labels;
    this.batch = batch;
  }

  @Override
  public List<List<RecognisedName>> recognise(List<Sentence> sentences) {
    use.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("The recogniser has been closed");
      }
      List<Reading> readings = sentences.stream().map(this::cut).toList();
      read(readings);
      return readings.stream().map(Reading::names).toList();
    } finally {
      use.readLock().unlock();
    }
  }

  private Reading cut(Sentence sentence) {
    SentenceText text = new SentenceText(sentence.tokens());
    SubTokens subTokens = subTokeniser.subTokens(text.text());
    return new Reading(text, subTokens, new Likelihoods(subTokens.length()));
  }

  /** Windows of like length together, since all are filled up to the longest. */
  private void read(List<Reading> readings) {
    List<Window> windows = new ArrayList<>();
    for (Reading reading : readings) {
      windows.addAll(
          Window.over(reading.subTokens(), reading.likelihoods(), subTokeniser.window()));
    }
    windows.sort(Comparator.comparingInt(Window::length));
    for (int i = 0; i < windows.size(); i += batch) {
      readTogether(windows.subList(i, Math.min(i + batch, windows.size())));
    }
  }

  private void readTogether(List<Window> windows) {
    Scores scores = classifier.classify(windows.stream().map(Window::ids).toList());
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      for (int j = window.keepFrom(); j < window.keepTo(); j++) {
        int read = window.text().before() + j - window.from();
        window.likelihoods().set(j, scores, i, read, labels);
      }
    }
  }

  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        classifier.close();
        subTokeniser.close();
      }
    } finally {
      use.writeLock().unlock();
    }
  }
}
