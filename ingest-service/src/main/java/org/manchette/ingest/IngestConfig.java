package org.manchette.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.manchette.ingest.reader.ReaderLimits;
import org.manchette.text.ActorKind;

/** Every setting of the service that is ours; the keys begin with {@code manchette.}. */
@ConfigMapping(prefix = "manchette")
public interface IngestConfig {

  /** Names of indexes. */
  Index index();

  /** Making the derived indexes anew. */
  Rebuild rebuild();

  /** What is told at {@code /q/metrics}. */
  Metrics metrics();

  /** How much is accepted at once. */
  Limits limits();

  /** The analyser. */
  Analysis analysis();

  /** Entries of the authority. */
  Authority authority();

  /** The register of actors. */
  Actors actors();

  /** The site's own topics and queries. */
  Topics topics();

  /** Names of indexes. */
  interface Index {
    /** Put before every index name and alias: empty, or ending with a hyphen. */
    Optional<String> prefix();

    /**
     * How long to wait at most before it is tried again to make the indexes, while Elasticsearch
     * cannot be reached.
     */
    @WithDefault("15s")
    Duration retry();

    /**
     * Whether articles and what goes with them are those of the versions that are to take over; the
     * command {@code rebuild} sets it for itself.
     */
    @WithDefault("false")
    boolean next();
  }

  /** What is told at {@code /q/metrics}. */
  interface Metrics {
    /** How often it is looked which versions the aliases name. */
    @WithDefault("30s")
    Duration poll();
  }

  /** Making the derived indexes anew. */
  interface Rebuild {
    /** How long a replaced index is kept at most for those who are still reading it. */
    @WithDefault("10m")
    Duration keep();

    /** Changes that may be left to be carried over while nobody can write. */
    @WithDefault("50")
    long lastChanges();

    /** How often changes are carried over at most before nobody can write any more. */
    @WithDefault("20")
    int rounds();
  }

  /** How much is accepted at once. */
  interface Limits {
    /** The longest request body (not of bulk) and the longest line of a bulk body. */
    @WithDefault("2M")
    MemorySize bodySize();

    /** How much of a body that is too long is read away, so that its sender hears the answer. */
    @WithDefault("32M")
    MemorySize drainSize();

    /** Objects and arrays inside each other in a JSON body. */
    @WithDefault("32")
    int jsonDepth();

    /** UTF-16 code units of a URL. */
    @WithDefault("2048")
    int urlLength();

    /** UTF-16 code units of an author, publisher, section, language or collection. */
    @WithDefault("300")
    int nameLength();

    /** Authors of one article. */
    @WithDefault("100")
    int authors();

    /** Articles that go to Elasticsearch together. */
    @WithDefault("50")
    int batchArticles();

    /** Bytes of articles that go to Elasticsearch together; one article may be longer. */
    @WithDefault("1M")
    MemorySize batchSize();

    /** Bulk calls at the same time; more are told to come back. */
    @WithDefault("4")
    int bulkCalls();

    /** Bytes of articles being worked on at the same time, over all calls. */
    @WithDefault("6M")
    MemorySize inFlightSize();

    /** Requests that may wait for their turn; more are told to come back. */
    @WithDefault("64")
    int waiting();

    /** How long a request waits for its turn before it is told to come back. */
    @WithDefault("20s")
    Duration waitingTime();

    /** How long the archive may take to write one batch. */
    @WithDefault("60s")
    Duration writeTime();

    /** Those that concern the text of one article. */
    default ReaderLimits forReaders() {
      return new ReaderLimits(jsonDepth(), urlLength(), nameLength(), authors());
    }
  }

  /** The analyser. */
  interface Analysis {
    /** Threads that analyse; 0 for one per processor. */
    @WithDefault("0")
    int threads();

    /** What recognises names in place of the recogniser that is shipped. */
    Recogniser recogniser();
  }

  /**
   * A model of the site's own that recognises names; needs a build with the plug-in, see {@code
   * docs/onnx-recogniser.md}.
   */
  interface Recogniser {
    /** The file of the model; without it the recogniser that is shipped is used. */
    Optional<Path> model();

    /** The {@code tokenizer.json} of the model; without it the one beside the model. */
    Optional<Path> tokenizer();

    /**
     * What the labels of the model name, without prefixes: {@code labels.PER=person}. Labels left
     * out name nothing; without any, the usual ones are known.
     */
    Map<String, ActorKind> labels();

    /** Sub-tokens of the longest text that the model was trained for. */
    @WithDefault("512")
    int maxTokens();

    /** Threads for one sentence; 0 for one per processor. Articles are analysed side by side. */
    @WithDefault("1")
    int threads();

    /** Sentences that the model reads together. */
    @WithDefault("8")
    int batch();
  }

  /** Entries of the authority. */
  interface Authority {
    /** How long an import by another instance may go unnoticed. */
    @WithDefault("30s")
    Duration poll();

    /** The longest file; its entries are held in memory while it is imported. */
    @WithDefault("32M")
    MemorySize bodySize();

    /** Entries of one file. */
    @WithDefault("50000")
    int entries();

    /** Bytes of one entry. */
    @WithDefault("64K")
    MemorySize lineLength();

    /** Lines that one entry of a CSV file may go over, by line breaks inside quotation marks. */
    @WithDefault("20")
    int entryLines();

    /** UTF-16 code units of an id, a name, an alias, an office or an id in another register. */
    @WithDefault("300")
    int nameLength();

    /** UTF-16 code units of a description. */
    @WithDefault("1000")
    int descriptionLength();

    /** Aliases of one entry. */
    @WithDefault("100")
    int aliases();

    /** Offices, and ids in other registers, of one entry. */
    @WithDefault("100")
    int offices();

    /** Clashes that are told of one entry. */
    @WithDefault("10")
    int clashes();
  }

  /** The site's own topics and queries. */
  interface Topics {
    /** How long a file that another instance took may go unnoticed. */
    @WithDefault("30s")
    Duration poll();

    /** Topics of a file. */
    @WithDefault("500")
    int topics();

    /** Queries of a file. */
    @WithDefault("20000")
    int queries();

    /** UTF-16 code units of a name. */
    @WithDefault("200")
    int nameLength();
  }

  /** The register of actors. */
  interface Actors {
    /** Forms under which an actor was met that are kept. */
    @WithDefault("20")
    int aliases();

    /** How long an acronym may wait to be joined with what another article explains it as. */
    @WithDefault("2s")
    Duration joinEvery();

    /** Articles that are looked at when acronyms are joined or parted. */
    @WithDefault("10000")
    long joinArticles();
  }
}
