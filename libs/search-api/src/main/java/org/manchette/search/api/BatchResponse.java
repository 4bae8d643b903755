package org.manchette.search.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Label;

/** The lines of the answer to a batch: a head, one for each line sent, a summary. */
public final class BatchResponse {

  private BatchResponse() {}

  /**
   * The first line.
   *
   * @param batch always {@code names}
   * @param asked the parameters of the batch
   * @param at when it began
   * @param index name of the index that is asked, with its version
   * @param lines how many lines follow before the summary
   * @param by {@code year}, {@code topic} or {@code source}; null if nothing is counted by
   * @param columns what each line is counted by, in the order in which to show it
   * @param columnsLeft further values that are not counted, because there are too many
   */
  public record Head(
      String batch,
      Map<String, List<String>> asked,
      Instant at,
      String index,
      int lines,
      @Nullable String by,
      List<Column> columns,
      long columnsLeft) {

    public Head {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column of the matrix.
   *
   * @param value of the parameter of a search; {@code undated} for articles without a year
   * @param label to show; French for a topic
   * @param labelEn English name of a topic; null when there is none, and for other columns
   */
  public record Column(
      String value,
      String label,
      @Schema(description = SearchResponse.ENGLISH) @Nullable String labelEn) {}

  /**
   * What became of a line.
   *
   * @param line its number in what was sent, from 1; the header of a CSV counts
   * @param kind {@code name}, {@code query} or {@code id}
   * @param asked what it asks for, as it was sent
   * @param status {@code ok}; {@code repaired}: the query was understood otherwise than written;
   *     {@code ambiguous}: several actors have the name; {@code unknown}: no actor has it, and its
   *     words were searched as they stand, or the archive does not know the id, and nothing was;
   *     {@code invalid}: not searched, the line is wrong; {@code failed}: not searched, come back
   *     with this line
   * @param note why it is not {@code ok}; null if it is
   * @param actor the actor that was counted; null for none
   * @param candidates all actors with the name when it is ambiguous, the most named one first; else
   *     empty
   * @param total articles found; null if not searched
   * @param exact false if there are at least that many
   * @param counts articles by the values of the columns; only those with any
   * @param search address of the same search on this service; null if not searched
   */
  public record Line(
      int line,
      String kind,
      String asked,
      String status,
      @Nullable String note,
      @Nullable Label actor,
      List<Candidate> candidates,
      @Nullable Long total,
      boolean exact,
      Map<String, Long> counts,
      @Nullable String search) {

    public Line {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * An actor that a name may mean.
   *
   * @param id for a facet parameter
   * @param kind {@code person}, {@code organisation} or {@code place}
   * @param name preferred name
   * @param articles of the whole archive that name it
   */
  public record Candidate(String id, String kind, String name, long articles) {}

  /**
   * The last line. Without it the answer is not whole.
   *
   * @param summary always {@code names}
   * @param lines how many were answered
   * @param statuses how many by status; only those with any
   * @param tookMillis time from the head to here, in milliseconds
   */
  public record Summary(
      String summary, int lines, Map<String, Integer> statuses, long tookMillis) {}
}
