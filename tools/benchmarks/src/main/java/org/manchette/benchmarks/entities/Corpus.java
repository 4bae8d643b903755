package org.manchette.benchmarks.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.manchette.benchmarks.quality.GoldArticle;

/**
 * Annotated articles of one source.
 *
 * @param key short name, on the command line
 * @param name in the table
 * @param articles in the order of the source; empty if the data is not there
 */
public record Corpus(String key, String name, List<CorpusArticle> articles) {

  private static final String NEWSEYE = "ner-newseye/HIPE-2022-v2.1-newseye-";

  private interface Reader {
    List<CorpusArticle> read(Path file) throws IOException;
  }

  public Corpus {
    articles = List.copyOf(articles);
  }

  /** All that are measured, modern ones first; those whose file is absent are empty. */
  public static List<Corpus> readAll(Path data) throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    corpora.add(read("press", "gold-dev", data.resolve("gold-dev/press.jsonl"), PressCorpus::read));
    corpora.add(
        read(
            "sequoia",
            "Sequoia dev",
            data.resolve("ner-sequoia/sequoia-ud.parseme.frsemcor.dev"),
            SequoiaCorpus::read));
    Corpus europeana =
        read(
            "europeana",
            "Europeana",
            data.resolve("ner-europeana/enp_FR.bnf.bio"),
            EuropeanaCorpus::read);
    corpora.add(europeana);
    corpora.add(europeana.lastFifth());
    corpora.add(
        read(
            "newseye", "NewsEye dev", data.resolve(NEWSEYE + "dev-fr.tsv"), HipeCorpus::readPages));
    corpora.add(
        read(
            "newseye2",
            "NewsEye dev2",
            data.resolve(NEWSEYE + "dev2-fr.tsv"),
            HipeCorpus::readPages));
    corpora.add(
        read(
            "hipe",
            "HIPE dev",
            data.resolve("ner-hipe-local/HIPE-2022-v2.1-hipe2020-dev-fr.tsv"),
            HipeCorpus::read));
    return corpora;
  }

  /** Articles annotated by our guidelines. */
  public static Corpus of(String key, List<GoldArticle> articles) {
    return new Corpus(key, key, articles.stream().map(PressCorpus::article).toList());
  }

  /**
   * Sequoia's own part for training.
   *
   * @throws IOException if the file cannot be read
   */
  public static Corpus sequoiaTraining(Path data) throws IOException {
    return read(
        "sequoia-train",
        "Sequoia train",
        data.resolve("ner-sequoia/sequoia-ud.parseme.frsemcor.train"),
        SequoiaCorpus::read);
  }

  private static Corpus read(String key, String name, Path file, Reader reader) throws IOException {
    return new Corpus(key, name, Files.exists(file) ? reader.read(file) : List.of());
  }

  /** The part to keep out of training, so that a model may learn from the rest. */
  Corpus lastFifth() {
    return new Corpus(
        key + "5",
        name + ", last fifth",
        articles.subList(articles.size() - articles.size() / 5, articles.size()));
  }

  /** What {@link #lastFifth} leaves. */
  public Corpus firstFourFifths() {
    return new Corpus(key, name, articles.subList(0, articles.size() - articles.size() / 5));
  }
}
