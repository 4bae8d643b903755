package org.manchette.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * Names of indexes and aliases: {@code articles-000001} behind {@code articles-write} and {@code
 * articles-read}, all with a prefix, so that a rebuilt index takes over by one switch of aliases
 * and several archives can share a cluster.
 */
public final class VersionedIndexLayout implements IndexLayoutStrategy {

  private static final Pattern PREFIX = Pattern.compile("|[a-z][a-z0-9-]{0,60}-");

  private final String prefix;
  private final Pattern versionedName;

  /**
   * A layout.
   *
   * @param prefix empty, or lower-case letters, digits and hyphens that begin with a letter and end
   *     with a hyphen, at most 62 characters
   * @throws IllegalArgumentException if the prefix is none
   */
  public VersionedIndexLayout(String prefix) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "index prefix '%s': expected nothing, or a-z, 0-9 and '-', beginning with a letter and ending with '-'"
              .formatted(prefix));
    }
    this.prefix = prefix;
    this.versionedName = Pattern.compile(Pattern.quote(prefix) + "(.+)-\\d{6,}");
  }

  @Override
  public String createInitialElasticsearchIndexName(String name) {
    return prefix + name + "-000001";
  }

  @Override
  public String createWriteAlias(String name) {
    return prefix + name + "-write";
  }

  @Override
  public String createReadAlias(String name) {
    return prefix + name + "-read";
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
