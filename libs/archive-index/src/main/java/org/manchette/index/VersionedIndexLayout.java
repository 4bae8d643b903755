package org.manchette.index;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * Names of indexes and aliases: {@code articles-000001} behind {@code articles-write} and {@code
 * articles-read}, all with a prefix, so that a rebuilt index takes over by one switch of aliases
 * and several archives can share a cluster.
 */
public final class VersionedIndexLayout implements IndexLayoutStrategy {

  /** The indexes that are made of the others, and that a rebuild makes anew. */
  public static final List<String> DERIVED =
      List.of(ArticleDocument.INDEX, QuotationDocument.INDEX, DueDateDocument.INDEX);

  private static final Pattern PREFIX = Pattern.compile("|[a-z][a-z0-9-]{0,60}-");

  private final String prefix;
  private final boolean next;
  private final Pattern versionedName;

  /**
   * A layout.
   *
   * @param prefix empty, or lower-case letters, digits and hyphens that begin with a letter and end
   *     with a hyphen, at most 62 characters
   * @throws IllegalArgumentException if the prefix is none
   */
  public VersionedIndexLayout(String prefix) {
    this(prefix, false);
  }

  private VersionedIndexLayout(String prefix, boolean next) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "index prefix '%s': expected nothing, or a-z, 0-9 and '-', beginning with a letter and ending with '-'"
              .formatted(prefix));
    }
    this.prefix = prefix;
    this.next = next;
    this.versionedName = Pattern.compile(Pattern.quote(prefix) + "(.+)-(\\d{6,})");
  }

  /**
   * The same archive, with aliases of their own ({@code articles-next-write}) for those versions of
   * the derived indexes that are to take over.
   */
  public VersionedIndexLayout next() {
    return new VersionedIndexLayout(prefix, true);
  }

  /** The name of a version of an index. */
  public String indexName(String name, long version) {
    return "%s%s-%06d".formatted(prefix, name, version);
  }

  /** A pattern that the names of all versions of an index match, and perhaps others. */
  public String indexNames(String name) {
    return prefix + name + "-*";
  }

  /**
   * The version of an index.
   *
   * @return 0 if it is none of that name
   */
  public long version(String name, String elasticsearchName) {
    Matcher matcher = versionedName.matcher(elasticsearchName);
    return matcher.matches() && name.equals(matcher.group(1))
        ? Long.parseLong(matcher.group(2))
        : 0;
  }

  @Override
  public String createInitialElasticsearchIndexName(String name) {
    return indexName(name, 1);
  }

  @Override
  public String createWriteAlias(String name) {
    return prefix + name + infix(name) + "-write";
  }

  @Override
  public String createReadAlias(String name) {
    return prefix + name + infix(name) + "-read";
  }

  private String infix(String name) {
    return next && DERIVED.contains(name) ? "-next" : "";
  }

  @Override
  public String extractUniqueKeyFromHibernateSearchIndexName(String name) {
    return name;
  }

  @Override
  public String extractUniqueKeyFromElasticsearchIndexName(String elasticsearchName) {
    Matcher matcher = versionedName.matcher(elasticsearchName);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a versioned index name such as '%sarticles-000001'"
              .formatted(elasticsearchName, prefix));
    }
    return matcher.group(1);
  }
}
