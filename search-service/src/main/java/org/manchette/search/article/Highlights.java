package org.manchette.search.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Highlight.Part;

/** Cuts marked texts into parts, so that nobody has to parse markup. */
public final class Highlights {

  private static final int MOST_SNIPPETS = 2;

  private static final String TITLE = SearchedText.TITLE.code();
  private static final String STANDFIRST = SearchedText.STANDFIRST.code();
  private static final String TEXT = SearchedText.BODY.code();

  private Highlights() {}

  /** The title with what matched; null when the article has none. */
  static @Nullable Highlight headline(FoundArticle article) {
    if (article.headline() == null) {
      return null;
    }
    return new Highlight(
        TITLE,
        article.markedHeadline().isEmpty()
            ? parts(article.headline())
            : parts(article.markedHeadline().getFirst()));
  }

  /**
   * Passages of standfirst and body that hold what was searched; when none does, the standfirst,
   * else the beginning of the body.
   */
  static List<Highlight> snippets(FoundArticle article) {
    List<Highlight> passages = new ArrayList<>();
    article
        .markedDescription()
        .forEach(passage -> passages.add(new Highlight(STANDFIRST, parts(passage))));
    article.markedBody().forEach(passage -> passages.add(new Highlight(TEXT, parts(passage))));
    List<Highlight> matching =
        passages.stream()
            .filter(passage -> passage.parts().stream().anyMatch(Part::match))
            .limit(MOST_SNIPPETS)
            .toList();
    return matching.isEmpty() ? passages.stream().limit(1).toList() : matching;
  }

  /** The parts of a text with marks. */
  public static List<Part> parts(String marked) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int begin = marked.indexOf(FacetedSearch.MARK, at);
      int end = begin < 0 ? -1 : marked.indexOf(FacetedSearch.UNMARK, begin);
      if (end < 0) {
        add(parts, marked.substring(at), false);
        at = marked.length();
      } else {
        add(parts, marked.substring(at, begin), false);
        add(parts, marked.substring(begin + 1, end), true);
        at = end + 1;
      }
    }
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean match) {
    String clean = text.replace(FacetedSearch.MARK, "").replace(FacetedSearch.UNMARK, "");
    if (!clean.isEmpty()) {
      parts.add(new Part(clean, match));
    }
  }
}
