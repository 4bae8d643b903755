package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manchette.index.ActorDocument;
import org.manchette.index.SourceDocument;
import org.manchette.text.Actor;
import org.manchette.text.Analysis;

/**
 * Analyses articles and writes what is searched of them, after what it is made of: sources and the
 * names of actors first, then the parts, then the articles.
 */
@Singleton
final class Derivation {

  /**
   * Raised by one whenever articles of the same content would be found, shown or counted otherwise
   * than before, so that the next rollout makes the derived indexes anew.
   */
  static final int VERSION = 1;

  private final ArticleAnalysis analysis;
  private final IndexWriter writer;
  private final ActorRegister actors;
  private final KnownActors authority;
  private final KnownTopics topics;
  private final AcronymJoins acronyms;
  private final StoredParts parts;
  private final ArticleDocuments documents = new ArticleDocuments();

  Derivation(
      ArticleAnalysis analysis,
      IndexWriter writer,
      ActorRegister actors,
      KnownActors authority,
      KnownTopics topics,
      AcronymJoins acronyms,
      StoredParts parts) {
    this.analysis = analysis;
    this.writer = writer;
    this.actors = actors;
    this.authority = authority;
    this.topics = topics;
    this.acronyms = acronyms;
    this.parts = parts;
  }

  /**
   * What became of articles.
   *
   * @param analyses in the order of the articles
   * @param failed ids of the articles that were not written
   */
  record Written(List<Analysis> analyses, Set<String> failed) {}

  /**
   * Writes articles.
   *
   * @param articles each id once
   * @param sources versions that are to be stored with them
   * @param known ids of those that are there already, in another version
   * @throws org.manchette.ingest.RefusedException if the archive does not answer in time
   */
  Written write(
      List<ReadArticle> articles, List<SourceDocument> sources, Collection<String> known) {
    authority.ensureLoaded();
    topics.ensureLoaded();
    List<Analysis> analyses =
        analysis.analyse(articles.stream().map(Derivation::filed).toList()).stream()
            .map(acronyms::joined)
            .toList();
    Set<String> failed = writeSourcesAndActors(sources, analyses);
    List<ArticleDocuments.Derived> derived = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      ReadArticle read = articles.get(i);
      boolean named = analyses.get(i).actors().stream().map(Actor::id).noneMatch(failed::contains);
      if (named && !failed.contains(read.sourceId())) {
        derived.add(documents.derive(read, analyses.get(i)));
      } else {
        failed.add(read.id());
      }
    }
    failed.addAll(write(derived, known));
    acronyms.notice(analyses);
    failed.retainAll(articles.stream().map(ReadArticle::id).toList());
    return new Written(analyses, failed);
  }

  private static ArticleAnalysis.Filed filed(ReadArticle read) {
    return new ArticleAnalysis.Filed(ArticleDocuments.text(read), ArticleDocuments.labels(read));
  }

  private Set<String> writeSourcesAndActors(List<SourceDocument> sources, List<Analysis> analyses) {
    List<Object> truths = new ArrayList<>(sources);
    List<ActorDocument> newActors =
        actors.missing(
            analyses.stream()
                .flatMap(a -> a.actors().stream())
                .filter(actor -> !Actor.isOfOneArticle(actor.id()))
                .toList());
    truths.addAll(newActors);
    Set<String> failed = new HashSet<>(writer.write(truths));
    actors.remember(newActors.stream().filter(actor -> !failed.contains(actor.id())).toList());
    return failed;
  }

  /** The ids of the articles that were not written. */
  private Set<String> write(List<ArticleDocuments.Derived> derived, Collection<String> known) {
    Set<String> failed =
        new HashSet<>(
            parts.write(
                derived.stream().map(ArticleDocuments.Derived::parts).toList(),
                derived.stream()
                    .map(each -> each.article().id())
                    .filter(known::contains)
                    .toList()));
    failed.addAll(
        writer.write(
            derived.stream()
                .map(ArticleDocuments.Derived::article)
                .filter(article -> !failed.contains(article.id()))
                .toList()));
    return failed;
  }
}
